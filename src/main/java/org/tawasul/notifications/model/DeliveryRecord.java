package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.feedback.Feedback;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.workflow.WholeCommands;

/** Marks what became of a message, each time in a transaction of its own with its trail row. */
@Component
class DeliveryRecord {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRecord.class);

    private final OutboxRows rows;
    private final Trail trail;
    private final Feedback feedback;
    private final WholeCommands commands;
    private final BusinessClock clock;
    private final TimeOrderedIds ids;

    DeliveryRecord(
            OutboxRows rows,
            Trail trail,
            Feedback feedback,
            WholeCommands commands,
            BusinessClock clock,
            TimeOrderedIds ids) {
        this.rows = rows;
        this.trail = trail;
        this.feedback = feedback;
        this.commands = commands;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param reached whether it counts as received by the customer, so that the time to rate begins */
    void handedOver(OutboxRow row, State outcome, boolean reached) {
        OutboxRow after = row.handedOver(outcome, clock.now());
        String action = outcome == State.SENT ? "notice-sent" : "notice-captured";
        if (!reached || !row.template().equals(CaseNotices.REPLY)) {
            commands.run(() -> mark(after, action, Map.of()));
            return;
        }
        try {
            commands.run(() -> {
                if (mark(after, action, Map.of())) {
                    feedback.replyReceived(row.caseId(), clock.now());
                }
            });
        } catch (RuntimeException failure) {
            // The customer has the message; it is not sent again because our own book-keeping failed.
            LOG.error("Receipt of the reply by outbox message {} could not be recorded", row.id(), failure);
            commands.run(() -> {
                if (mark(after, action, Map.of())) {
                    incident(row, "receipt-not-recorded", failure);
                }
            });
        }
    }

    void delayed(OutboxRow row, Instant next, RuntimeException failure) {
        commands.run(() -> mark(
                row.delayedUntil(next),
                "notice-delayed",
                Map.of("next", next, "error", failure.getClass().getSimpleName())));
    }

    void givenUp(OutboxRow row, String reason, RuntimeException failure) {
        LOG.error(
                "Outbox message {} of case {} is given up: {} ({})",
                row.id(),
                row.caseId(),
                reason,
                failure.getClass().getSimpleName());
        commands.run(() -> {
            if (mark(row.failed(clock.now()), "notice-failed", Map.of("reason", reason))) {
                incident(row, reason, failure);
            }
        });
    }

    private boolean mark(OutboxRow after, String action, Map<String, Object> more) {
        if (rows.update(after) == 0) {
            return false;
        }
        Map<String, Object> facts = new java.util.HashMap<>(more);
        facts.put("attempt", after.attempts());
        facts.put("channel", after.channel().code());
        trail.append(new TrailEntry(
                "outbox",
                after.id(),
                after.version(),
                after.caseId(),
                action,
                Actor.SYSTEM,
                clock.now(),
                facts,
                Map.of()));
        return true;
    }

    private void incident(OutboxRow row, String reason, RuntimeException failure) {
        rows.insertIncident(new OutboxIncident(
                ids.next(), row.id(), row.caseId(), reason, failure.getClass().getSimpleName(), clock.now()));
    }
}
