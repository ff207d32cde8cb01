package org.tawasul.cases.model;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseNumber;

/**
 * Gives out the running numbers of a year. They are reserved in blocks, ahead of need and on a thread of their own: a submission holds a connection already and
 * must never wait for a second one while all are taken by others that wait for the same.
 */
@Component
class CaseNumbers implements DisposableBean {
    private static final int BLOCK = 100;
    private static final int PATIENCE_SECONDS = 5;

    private final NumberBlocks blocks;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "case-numbers"));
    private final boolean readsOnly;
    private Block block = new Block(-1, 0, 0);
    private @Nullable Future<Block> ahead;

    private record Block(int year, long next, long end) {
        Block rest() {
            return new Block(year, next + 1, end);
        }
    }

    CaseNumbers(
            NumberBlocks blocks,
            TransactionTemplate transaction,
            BusinessClock clock,
            @Value("${tawasul.reads-only}") boolean readsOnly) {
        this.readsOnly = readsOnly;
        this.blocks = blocks;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void reserveAtStart() {
        if (!readsOnly) {
            reserveAhead();
        }
    }

    private synchronized void reserveAhead() {
        if (ahead == null) {
            int year = year();
            ahead = thread.submit(() -> reserve(year));
        }
    }

    synchronized CaseNumber next() {
        int year = year();
        while (block.year() != year || block.next() == block.end()) {
            reserveAhead();
            block = arrived();
        }
        CaseNumber number = new CaseNumber(year, block.next());
        block = block.rest();
        if (block.end() - block.next() <= BLOCK / 2) {
            reserveAhead();
        }
        return number;
    }

    private Block arrived() {
        Future<Block> awaited = ahead;
        if (awaited == null) {
            throw new IllegalStateException("No block was ordered");
        }
        try {
            Block arrived = awaited.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            ahead = null;
            return arrived;
        } catch (TimeoutException e) {
            throw new CannotAcquireLockException("No case number in time", e);
        } catch (ExecutionException e) {
            ahead = null;
            throw new IllegalStateException("No case number", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("No case number", e);
        }
    }

    private Block reserve(int year) {
        Block reserved = tryToReserve(year);
        while (reserved == null) {
            reserved = tryToReserve(year);
        }
        return reserved;
    }

    /** Null when another node began the year in the same moment. */
    private @Nullable Block tryToReserve(int year) {
        try {
            return transaction.execute(status -> {
                if (blocks.advance(year, BLOCK) == 0) {
                    blocks.begin(year, 1 + BLOCK);
                }
                Long end = blocks.next(year);
                return end == null ? null : new Block(year, end - BLOCK, end);
            });
        } catch (DuplicateKeyException begunByAnother) {
            return null;
        }
    }

    private int year() {
        return clock.today().getYear() % 100;
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
