package org.tawasul.cases.model;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.TimeOrderedIds;

/** The commitments of a reply: written with it, begun when it leaves, dropped with a draft that never does. */
@Component
class ReplyCommitments {
    private final CaseFiles cases;
    private final ContributionFiles files;
    private final ContributionProcess process;
    private final Offices offices;
    private final PersonalText personal;
    private final TimeOrderedIds ids;

    ReplyCommitments(
            CaseFiles cases,
            ContributionFiles files,
            ContributionProcess process,
            Offices offices,
            PersonalText personal,
            TimeOrderedIds ids) {
        this.cases = cases;
        this.files = files;
        this.process = process;
        this.offices = offices;
        this.personal = personal;
        this.ids = ids;
    }

    /** In the place of those of an earlier draft. */
    void write(CaseRow about, long message, List<ReplyCommitment> commitments, Actor actor) {
        drop(about.id(), "draft-replaced");
        for (ReplyCommitment one : commitments) {
            process.until(one.by());
            ContributionRow row = row(about, message, one, actor);
            files.add(
                    row,
                    new CaseChange("commitment-written")
                            .with("kind", ContributionKind.COMMITMENT.code())
                            .with("entity", row.entity())
                            .with("message", message)
                            .with("by", one.by())
                            .words("what", one.what()),
                    actor);
        }
    }

    /** The reply leaves: from now on they count. */
    void begin(long caseId, long message) {
        String root = process.rootOf(caseId);
        for (ContributionFile file : files.openOf(caseId)) {
            ContributionRow row = file.asLoaded();
            if (file.state() == ContributionState.PROMISED && Objects.equals(row.message(), message)) {
                file.begin();
                files.save(file, Actor.SYSTEM);
                process.begin(
                        row,
                        new StartDeadline(
                                caseId,
                                row.id(),
                                DeadlineKind.COMMITMENT,
                                process.stillUntil(Objects.requireNonNull(row.byDate())),
                                offices.calendarOf(row.entity()),
                                TeamWork.priorityOf(cases.row(caseId)),
                                root,
                                Actor.SYSTEM));
            }
        }
        drop(caseId, "draft-replaced");
    }

    private void drop(long caseId, String because) {
        files.openOf(caseId).stream()
                .filter(file -> file.state() == ContributionState.PROMISED)
                .forEach(file -> {
                    file.lapse(because, cases.now());
                    files.save(file, Actor.SYSTEM);
                });
    }

    private ContributionRow row(CaseRow about, long message, ReplyCommitment one, Actor actor) {
        String entity = Objects.requireNonNull(about.entity());
        return new ContributionRow(
                ids.next(),
                about.id(),
                ContributionKind.COMMITMENT.name(),
                ContributionState.PROMISED.name(),
                actor.id(),
                null,
                entity,
                entity,
                Objects.requireNonNull(about.team()),
                null,
                personal.seal(about.customerId(), one.what()),
                null,
                null,
                one.by(),
                message,
                0,
                cases.now(),
                null,
                null,
                null,
                1);
    }
}
