package org.tawasul.cases.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;

/** What becomes of open contributions when somebody does not want one any more, and when the case goes on without them. */
@Component
class ContributionEnding {
    private final CaseFiles cases;
    private final ContributionFiles files;
    private final HeldPromises held;
    private final ContributionProcess process;
    private final CaseClosing closing;
    private final Deadlines deadlines;
    private final Promises promises;
    private final Responsibility responsibility;
    private final Offices offices;
    private final PersonalText personal;

    ContributionEnding(
            CaseFiles cases,
            ContributionFiles files,
            HeldPromises held,
            ContributionProcess process,
            CaseClosing closing,
            Deadlines deadlines,
            Promises promises,
            Responsibility responsibility,
            Offices offices,
            PersonalText personal) {
        this.cases = cases;
        this.files = files;
        this.held = held;
        this.process = process;
        this.closing = closing;
        this.deadlines = deadlines;
        this.promises = promises;
        this.responsibility = responsibility;
        this.offices = offices;
        this.personal = personal;
    }

    void cancel(long id, String reason, Actor actor) {
        long caseId = files.load(id).asLoaded().caseId();
        cases.holdStill(caseId);
        ContributionFile file = files.load(id);
        held.mustBeSaid(file.asLoaded());
        String root = process.rootOf(caseId);
        file.cancel(personal.seal(cases.row(caseId).customerId(), reason), reason, cases.now());
        end(file, actor);
        closing.release(caseId, root);
    }

    /** The one reply joins all parts: it does not leave before each is approved or cancelled. */
    void requireNoOpenPart(long caseId) {
        List<Bilingual> open = open(caseId, file -> file.kind() == ContributionKind.PART);
        if (!open.isEmpty()) {
            throw partOpen("part-open", open);
        }
    }

    /** The reply has left: nobody waits for opinions any more. */
    void replyIssued(long caseId) {
        lapse(caseId, "reply-issued", file -> file.kind().servesTheReply());
    }

    /** The reply was taken back before it left, and with it what it promised. */
    void replyRecalled(long caseId, long message) {
        lapse(caseId, "reply-recalled", file -> Objects.equals(file.asLoaded().message(), message));
    }

    /**
     * Another entity leads now. What was asked inside the old one, or of the new one, is over; opinions and parts of others go on, and so does a directive: who was directed by his
     * minister answers him, and must not be rid of it by passing the case on. A part that was handed in is
     * judged by whoever asked for it first: refuses {@code part-to-judge}.
     */
    void leadPassedTo(long caseId, String entity) {
        List<Bilingual> waiting = open(
                caseId, file -> file.kind() == ContributionKind.PART && file.state() == ContributionState.ANSWERED);
        if (!waiting.isEmpty()) {
            throw partOpen("part-to-judge", waiting);
        }
        lapse(
                caseId,
                "case-transferred",
                file -> file.kind() != ContributionKind.COMMITMENT
                        && file.kind() != ContributionKind.DIRECTIVE
                        && (file.kind() == ContributionKind.COLLEAGUE
                                || file.asLoaded().entity().equals(entity)));
    }

    /** A decree has made one of those who asked and of those who were asked: nobody asks himself. A part that was handed in stays to be judged. */
    void askedItself(long caseId, String lead) {
        lapse(
                caseId,
                "merged-by-decree",
                file -> (file.kind() == ContributionKind.OPINION || file.kind() == ContributionKind.PART)
                        && file.state() == ContributionState.OPEN
                        && file.asLoaded().entity().equals(lead));
    }

    /** The case is at its end, and with it everything about it. */
    void caseEnded(long caseId) {
        lapse(caseId, "case-ended", file -> true);
    }

    private void lapse(long caseId, String because, Predicate<ContributionFile> which) {
        files.openOf(caseId).stream().filter(which).forEach(file -> {
            file.lapse(because, cases.now());
            end(file, Actor.SYSTEM);
        });
    }

    private void end(ContributionFile file, Actor actor) {
        ContributionRow row = file.asLoaded();
        if (ContributionState.valueOf(row.state()) == ContributionState.PROMISED) {
            files.save(file, actor);
            return;
        }
        // Saved first: whoever ended it in the same moment is met here, and the command begins again.
        files.save(file, actor);
        String root = process.rootOf(row.caseId());
        deadlines.end(row.id(), ContributionProcess.clockOf(row), actor);
        promises.drop(row.id(), actor);
        responsibility.dismiss(row.id(), cases.now());
        process.cancel(row, root);
    }

    private List<Bilingual> open(long caseId, Predicate<ContributionFile> which) {
        return files.openOf(caseId).stream()
                .filter(which)
                .map(file -> offices.nameOf(file.asLoaded().entity()))
                .toList();
    }

    private static Refusal partOpen(String code, List<Bilingual> entities) {
        Bilingual names = new Bilingual(
                String.join("، ", entities.stream().map(Bilingual::ar).toList()),
                String.join(", ", entities.stream().map(Bilingual::en).toList()));
        return new Refusal(Refusal.Kind.CONFLICT, code, Map.of("entities", names, "count", entities.size()), null);
    }
}
