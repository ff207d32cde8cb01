package org.tawasul.intake.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;

/** A case as far as its customer has been told: while a reply waits for a second pair of eyes, or may still be taken back, everything is as it was before it. */
@Component
final class ToldSoFar {
    private final Cases cases;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    ToldSoFar(Cases cases, Deadlines deadlines, BusinessClock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    CaseView of(CaseView view) {
        boolean held = heldReply(view).isPresent();
        if (!held && view.kind() != CaseKind.GRIEVANCE) {
            return view;
        }
        Optional<CaseMessage> heard = lastHeard(view);
        return view.told(
                held ? CaseState.WITH_TEAM : view.state(),
                held ? heard.map(CaseMessage::sentAt).orElse(null) : view.repliedAt(),
                // A draft may decide otherwise than the reply that was sent.
                view.kind() == CaseKind.GRIEVANCE
                        ? heard.flatMap(reply -> cases.decidedBy(view.id(), reply.id()))
                                .orElse(null)
                        : view.decided());
    }

    /** The reply that is issued, and not gone yet. */
    Optional<CaseMessage> heldReply(CaseView view) {
        return view.state() == CaseState.REPLIED
                ? cases.sentReply(view.id()).filter(reply -> !reply.isForCustomer(clock.now()))
                : Optional.empty();
    }

    @Nullable
    Instant replyDue(CaseView view) {
        return live(view, DeadlineKind.REPLY)
                .or(() -> heldReply(view).flatMap(held -> met(view, DeadlineKind.REPLY)))
                .map(Deadline::due)
                .orElse(null);
    }

    /** When the date ends that the customer was promised, if the reply to this round has not come. */
    @Nullable
    Instant promised(CaseView view) {
        return live(view, DeadlineKind.PROMISE)
                .or(() -> heldReply(view).flatMap(held -> promiseOfThisRound(view)))
                .map(Deadline::due)
                .orElse(null);
    }

    private Optional<Deadline> promiseOfThisRound(CaseView view) {
        Instant began = met(view, DeadlineKind.REPLY).map(Deadline::startedAt).orElse(Instant.MIN);
        return met(view, DeadlineKind.PROMISE)
                .filter(promise -> !promise.startedAt().isBefore(began));
    }

    private Optional<CaseMessage> lastHeard(CaseView view) {
        return cases.messages(view.id()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.REPLY && message.isForCustomer(clock.now()))
                .max(Comparator.comparing(CaseMessage::id));
    }

    private Optional<Deadline> live(CaseView view, DeadlineKind kind) {
        return deadlines.live(view.id(), kind);
    }

    private Optional<Deadline> met(CaseView view, DeadlineKind kind) {
        return deadlines.of(view.id()).stream()
                .filter(each -> each.kind() == kind && each.state() == Deadline.State.MET)
                .reduce((older, newer) -> newer);
    }
}
