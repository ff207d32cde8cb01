package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WholeCommands;

/**
 * Delivers what is due. A row is claimed in one transaction, handed over in none, and marked in another: a process that is killed in
 * between leaves a claim that runs out, and the message is sent once more under the same reference. Sending twice can be recognised, losing cannot.
 */
@Component
class Delivery implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final int BATCH = 50;

    private final OutboxRows rows;
    private final OutboxReader reader;
    private final Carriers carriers;
    private final DeliveryRecord deliveryRecord;
    private final NotificationSettings settings;
    private final QuietTimes quiet;
    private final WholeCommands commands;
    private final BusinessClock clock;

    Delivery(
            OutboxRows rows,
            OutboxReader reader,
            Carriers carriers,
            DeliveryRecord deliveryRecord,
            NotificationSettings settings,
            QuietTimes quiet,
            WholeCommands commands,
            BusinessClock clock) {
        this.rows = rows;
        this.reader = reader;
        this.carriers = carriers;
        this.deliveryRecord = deliveryRecord;
        this.settings = settings;
        this.quiet = quiet;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public int deliver() {
        int handedOver = 0;
        for (List<OutboxRow> due = claim(); !due.isEmpty(); due = claim()) {
            handedOver += deliver(due);
        }
        return handedOver;
    }

    @Override
    public int deliver(Executor threads) {
        int handedOver = 0;
        for (List<OutboxRow> due = claim(); !due.isEmpty(); due = claim()) {
            List<CompletableFuture<Integer>> cases = byCase(due).stream()
                    .map(rows -> CompletableFuture.supplyAsync(() -> deliver(rows), threads))
                    .toList();
            // Whoever hears of a fault may close the store: nobody is at it any more by then.
            CompletableFuture.allOf(cases.toArray(CompletableFuture[]::new)).join();
            handedOver += cases.stream().mapToInt(CompletableFuture::join).sum();
        }
        return handedOver;
    }

    /** What is about no case belongs to nothing else. */
    private static Collection<List<OutboxRow>> byCase(List<OutboxRow> due) {
        return due.stream()
                .collect(Collectors.groupingBy(
                        row -> row.caseId() == null ? row.id() : row.caseId(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    @Override
    public Optional<Instant> next() {
        return Optional.ofNullable(rows.nextAttempt());
    }

    @Override
    public List<OutboxMessage> ofCase(long caseId) {
        if (!carriers.captures()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "outbox-not-kept");
        }
        return rows.ofCase(caseId).stream().map(reader::message).toList();
    }

    @Override
    public List<OutboxMessage> withoutCase(long customerId) {
        if (!carriers.captures()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "outbox-not-kept");
        }
        return rows.withoutCase(customerId).stream().map(reader::message).toList();
    }

    @Override
    public List<OutboxMessage> toStaff(String login) {
        if (!carriers.captures()) {
            throw Refusal.of(Refusal.Kind.FORBIDDEN, "outbox-not-kept");
        }
        return rows.toStaff("%/" + login).stream().map(reader::message).toList();
    }

    /** Mostly nothing is due, and to find that out takes neither a transaction nor a statement that locks. */
    private List<OutboxRow> claim() {
        Instant first = rows.nextAttempt();
        if (first == null || first.isAfter(clock.now())) {
            return List.of();
        }
        return commands.run(() -> {
            Instant now = clock.now();
            List<OutboxRow> due = rows.lockDue(now, BATCH);
            if (!due.isEmpty()) {
                rows.claim(due.stream().map(OutboxRow::id).toList(), now.plus(settings.claim()));
            }
            return due;
        });
    }

    private int deliver(List<OutboxRow> due) {
        int handedOver = 0;
        for (OutboxRow row : due) {
            handedOver += deliver(row) ? 1 : 0;
        }
        return handedOver;
    }

    private boolean deliver(OutboxRow row) {
        if (row.isStale(clock.now())) {
            deliveryRecord.stale(row);
            return false;
        }
        HandedOver how;
        try {
            how = carriers.of(row.channel()).handOver(reader.open(row));
        } catch (Refusal forgotten) {
            deliveryRecord.givenUp(row, "person-forgotten", forgotten);
            return false;
        } catch (RuntimeException failure) {
            notTaken(row, failure);
            return false;
        }
        deliveryRecord.handedOver(row, how, carriers.reaches(how));
        return true;
    }

    private void notTaken(OutboxRow row, RuntimeException failure) {
        int failed = row.attempts() + 1;
        // Only the kind of the error: its words may name the recipient.
        LOG.warn(
                "Outbox message {} was not taken over (attempt {} of {}): {}",
                row.id(),
                failed,
                settings.attempts(),
                failure.getClass().getSimpleName());
        if (failed >= settings.attempts()) {
            deliveryRecord.givenUp(row, "attempts-used-up", failure);
        } else {
            Instant next = clock.now().plus(settings.pauseAfter(failed));
            deliveryRecord.delayed(row, quiet.notBefore(row.customerId(), row.template(), next), failure);
        }
    }
}
