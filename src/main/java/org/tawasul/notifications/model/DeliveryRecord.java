package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WholeCommands;

/** Marks what became of an attempt to hand a message over, each time in a transaction of its own with its trail row. */
@Component
class DeliveryRecord {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRecord.class);

    private final Outcome outcome;
    private final ReceiptBook receipts;
    private final WholeCommands commands;
    private final BusinessClock clock;

    DeliveryRecord(Outcome outcome, ReceiptBook receipts, WholeCommands commands, BusinessClock clock) {
        this.outcome = outcome;
        this.receipts = receipts;
        this.commands = commands;
        this.clock = clock;
    }

    /** @param reached whether it counts as received by the customer, so that the time to rate begins */
    void handedOver(OutboxRow row, HandedOver how, boolean reached) {
        OutboxRow after = row.handedOver(how.state(), clock.now());
        try {
            commands.run(() -> {
                if (marked(after)) {
                    receipts.expect(after, how.carrierIds());
                    whatItMeans(after, reached);
                }
            });
        } catch (RuntimeException failure) {
            // The customer has the message; it is not sent again because our own book-keeping failed.
            LOG.error("Receipt of outbox message {} could not be recorded", row.id(), failure);
            commands.run(() -> {
                if (marked(after)) {
                    incident(row, "receipt-not-recorded", failure);
                }
            });
        }
    }

    void delayed(OutboxRow row, Instant next, RuntimeException failure) {
        commands.run(() -> outcome.mark(
                row.delayedUntil(next),
                "notice-delayed",
                Map.of("next", next, "error", failure.getClass().getSimpleName()),
                Actor.SYSTEM));
    }

    /** Its time was over before anybody took it; nobody has to look at that. */
    void stale(OutboxRow row) {
        commands.run(() -> outcome.mark(row.withdrawn(), "notice-withdrawn", Map.of(), Actor.SYSTEM));
    }

    void givenUp(OutboxRow row, String reason, RuntimeException failure) {
        LOG.error(
                "Outbox message {} of case {} is given up: {} ({})",
                row.id(),
                row.caseId(),
                reason,
                failure.getClass().getSimpleName());
        commands.run(() -> {
            if (outcome.mark(row.failed(clock.now()), "notice-failed", Map.of("reason", reason), Actor.SYSTEM)) {
                incident(row, reason, failure);
                outcome.lost(row);
            }
        });
    }

    private boolean marked(OutboxRow after) {
        String action = after.state() == State.SENT ? "notice-sent" : "notice-captured";
        return outcome.mark(after, action, Map.of(), Actor.SYSTEM);
    }

    private void whatItMeans(OutboxRow after, boolean reached) {
        if (after.channel() == Channel.IN_CASE) {
            outcome.lost(after);
        } else if (reached) {
            outcome.receivedAt(after, clock.now());
        }
    }

    private void incident(OutboxRow row, String reason, RuntimeException failure) {
        outcome.incident(row, reason, failure.getClass().getSimpleName());
    }
}
