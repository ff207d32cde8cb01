package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.Receipts;
import org.tawasul.workflow.WholeCommands;

/**
 * Puts receipts and parts together, in whichever order they come. The message's row is locked before its parts are judged: two receipts of
 * two parts at once must not each wait for the other.
 */
@Component
class ReceiptBook implements Receipts {
    private final OutboxRows rows;
    private final PartRows parts;
    private final Outcome outcome;
    private final WholeCommands commands;

    ReceiptBook(OutboxRows rows, PartRows parts, Outcome outcome, WholeCommands commands) {
        this.rows = rows;
        this.parts = parts;
        this.outcome = outcome;
        this.commands = commands;
    }

    @Override
    public void take(Receipt receipt) {
        commands.run(() -> {
            PartRow known = parts.find(receipt.carrierId()).orElse(null);
            PartRow heard = row(receipt, known == null ? null : known.messageId());
            if (known == null) {
                parts.insert(heard);
            } else if (known.receipt() == null) {
                Long messageId = Objects.requireNonNull(known.messageId());
                OutboxRow message = rows.lock(messageId).orElseThrow();
                parts.update(heard);
                settle(message);
            }
        });
    }

    /** Notes under which ids a message was taken over, in the transaction that marks it, and what was heard of them already. */
    void expect(OutboxRow message, List<String> carrierIds) {
        for (String carrierId : carrierIds) {
            PartRow early = parts.find(carrierId).orElse(null);
            if (early == null) {
                parts.insert(new PartRow(carrierId, message.id(), null, null, null));
            } else {
                parts.update(new PartRow(
                        carrierId, message.id(), early.receipt(), early.receiptDetail(), early.receiptAt()));
            }
        }
        if (!carrierIds.isEmpty()) {
            settle(message);
        }
    }

    private void settle(OutboxRow message) {
        List<PartRow> all = parts.of(message.id());
        if (message.state() != State.SENT) {
            return;
        }
        all.stream()
                .filter(part -> "FAILED".equals(part.receipt()))
                .findFirst()
                .ifPresentOrElse(
                        failed -> outcome.undelivered(message, detail(failed), at(failed)),
                        () -> delivered(message, all));
    }

    private void delivered(OutboxRow message, List<PartRow> all) {
        if (all.stream().allMatch(part -> "DELIVERED".equals(part.receipt()))) {
            PartRow last =
                    all.stream().max(Comparator.comparing(ReceiptBook::at)).orElseThrow();
            outcome.delivered(message, detail(last), at(last));
        }
    }

    private static PartRow row(Receipt receipt, @org.jspecify.annotations.Nullable Long messageId) {
        return new PartRow(
                receipt.carrierId(),
                messageId,
                receipt.delivered() ? "DELIVERED" : "FAILED",
                receipt.detail(),
                receipt.at());
    }

    private static Instant at(PartRow part) {
        return Objects.requireNonNull(part.receiptAt());
    }

    private static String detail(PartRow part) {
        return Objects.requireNonNullElse(part.receiptDetail(), "");
    }
}
