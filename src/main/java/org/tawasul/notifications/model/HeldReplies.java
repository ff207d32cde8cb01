package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Replies wait in the outbox while they may be recalled, and are taken out of it when they are. */
@Component
class HeldReplies {
    private final OutboxRows rows;
    private final Cases cases;
    private final Trail trail;
    private final BusinessClock clock;

    HeldReplies(OutboxRows rows, Cases cases, Trail trail, BusinessClock clock) {
        this.rows = rows;
        this.cases = cases;
        this.trail = trail;
        this.clock = clock;
    }

    /** The messages of the reply that was issued last leave no earlier than the reply may. */
    void hold(long caseId, String occurrence) {
        Instant leavesAt = cases.sentReply(caseId).map(CaseMessage::leavesAt).orElseGet(clock::now);
        List<Long> early = waiting(caseId).stream()
                .filter(row ->
                        row.step().equals(occurrence) && row.nextAttemptAt().isBefore(leavesAt))
                .map(OutboxRow::id)
                .toList();
        if (!early.isEmpty()) {
            rows.claim(early, leavesAt);
        }
    }

    /** Of these messages of a case those that were said: what may still be recalled, or was, is in no way read by its customer. */
    List<OutboxRow> said(long caseId, List<OutboxRow> written) {
        return written.stream()
                .filter(row -> row.state() != State.WITHDRAWN && !mayBeRecalled(caseId, row))
                .toList();
    }

    /** A reply that is late for another reason, such as quiet hours, is said from the moment it may leave. */
    private boolean mayBeRecalled(long caseId, OutboxRow row) {
        return row.isReply()
                && row.state() == State.WAITING
                && cases.sentReply(caseId)
                        .filter(reply -> isOf(reply, row) && !reply.isForCustomer(clock.now()))
                        .isPresent();
    }

    /** And of none before it, which may wait for the morning. */
    private static boolean isOf(CaseMessage reply, OutboxRow row) {
        Instant issued = reply.sentAt();
        return issued != null && !row.createdAt().isBefore(issued);
    }

    /** All or nothing: a reply of which one message is gone already can't be taken back. The rows are read before the clock is, so that a sender who came between is noticed. */
    @EventListener
    void withdraw(CaseEvent.ReplyRecalled recalled) {
        List<OutboxRow> waiting = waiting(recalled.caseId()).stream()
                .filter(row -> !row.createdAt().isBefore(recalled.issuedAt()))
                .toList();
        boolean gone = rows.ofCase(recalled.caseId()).stream()
                .filter(row -> row.isReply() && row.state() != State.WAITING && row.state() != State.WITHDRAWN)
                .anyMatch(row -> !row.createdAt().isBefore(recalled.issuedAt()));
        if (gone || !clock.now().isBefore(recalled.leavesAt())) {
            throw tooLate(recalled);
        }
        for (OutboxRow row : waiting) {
            OutboxRow withdrawn = row.withdrawn();
            if (rows.withdraw(withdrawn) == 0) {
                throw tooLate(recalled);
            }
            record(withdrawn);
        }
    }

    private List<OutboxRow> waiting(long caseId) {
        return rows.ofCase(caseId).stream()
                .filter(row -> row.isReply() && row.state() == State.WAITING)
                .toList();
    }

    private void record(OutboxRow row) {
        trail.append(new TrailEntry(
                "outbox",
                row.id(),
                row.version(),
                row.caseId(),
                "notice-withdrawn",
                Actor.SYSTEM,
                clock.now(),
                Map.of("channel", row.channel().code()),
                Map.of()));
    }

    private static Refusal tooLate(CaseEvent.ReplyRecalled recalled) {
        return new Refusal(Refusal.Kind.CONFLICT, "recall-too-late", Map.of("until", recalled.leavesAt()), null);
    }
}
