package org.tawasul.reports.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.reports.Awaited;
import org.tawasul.reports.MonthReport;
import org.tawasul.shared.Refusal;

/**
 * Counts each report once, however many ask for it while it is counted. What is there within a moment is handed over and forgotten, as if nobody stood between; what takes longer is kept for those
 * who were told to wait. Nobody fills it for the others: each has two under way or waiting, and what nobody asks for any more is not begun.
 */
@Component
final class OngoingCounts {
    /** The parts of a report, as {@link CountedReports} says them. */
    static final int PARTS = 6;

    /** How many wait for those that are counted. */
    static final int WAITING = 20;

    private static final int OF_ONE = 2;
    private static final int AT_ONCE = 2;
    private static final Duration KEPT = Duration.ofMinutes(2);

    /** Who was told to wait and has not asked again for so long, is gone. */
    private static final Duration GONE = Duration.ofSeconds(30);

    private final Map<Wanted, Count> counts = new HashMap<>();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "reports");
                thread.setDaemon(true);
                return thread;
            });
    private final BusinessClock clock;
    private final Duration patience;

    OngoingCounts(BusinessClock clock, @Value("${tawasul.reports.patience:PT1S}") Duration patience) {
        this.clock = clock;
        this.patience = patience;
    }

    /** Which report. */
    record Wanted(YearMonth month, @Nullable String entity) {}

    /** @param counting is told of each part that is counted */
    Awaited ask(Wanted wanted, String login, Function<Runnable, MonthReport> counting) {
        Count count = joined(wanted, login, counting);
        try {
            MonthReport report = count.task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            taken(count);
            return count.as(report);
        } catch (TimeoutException stillCounting) {
            keep(count);
            return count.as(null);
        } catch (CancellationException leftAlone) {
            // So it seemed, because everything stood still for a while: here is somebody who waits.
            return ask(wanted, login, counting);
        } catch (ExecutionException failed) {
            forget(count);
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** As all timers end: what is being counted may still end, what waits is not begun. */
    void end() throws InterruptedException {
        threads.shutdown();
        threads.getQueue().clear();
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private synchronized Count joined(Wanted wanted, String login, Function<Runnable, MonthReport> counting) {
        Instant now = clock.now();
        Count known = counts.get(wanted);
        if (known != null) {
            known.asked = now;
        }
        counts.values().removeIf(count -> count.isOver(now) || isDropped(count, now));
        Count count = counts.get(wanted);
        return count == null ? begun(new Count(wanted, login, counting, now)) : count;
    }

    private boolean isDropped(Count count, Instant now) {
        boolean dropped = count.isLeft(now) && threads.remove(count);
        if (dropped) {
            count.task.cancel(false);
        }
        return dropped;
    }

    private Count begun(Count fresh) {
        if (counts.values().stream()
                        .filter(count -> count.isUnfinishedOf(fresh.login))
                        .count()
                >= OF_ONE) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "report-two-at-once");
        }
        try {
            threads.execute(fresh);
        } catch (RejectedExecutionException full) {
            throw Refusal.of(Refusal.Kind.TOO_MANY, "report-many-waiting");
        }
        counts.put(fresh.wanted, fresh);
        return fresh;
    }

    /** Whether a thread that is free is to count it. */
    private synchronized boolean begins(Count count) {
        Instant now = clock.now();
        if (count.isLeft(now)) {
            forget(count);
            count.task.cancel(false);
            return false;
        }
        count.since = now;
        return true;
    }

    private synchronized void taken(Count count) {
        if (!count.isWaitedFor) {
            forget(count);
        }
    }

    private synchronized void keep(Count count) {
        count.isWaitedFor = true;
        // Whoever had it in this moment took it away with him.
        counts.putIfAbsent(count.wanted, count);
    }

    private synchronized void forget(Count count) {
        counts.remove(count.wanted, count);
    }

    /** One that waits to be counted, that is being counted, or that waits to be fetched. */
    private final class Count implements Runnable {
        private final AtomicInteger done = new AtomicInteger();
        private final Wanted wanted;
        private final String login;
        private final FutureTask<MonthReport> task;
        private volatile Instant asked;
        private volatile @Nullable Instant since;
        private volatile @Nullable Instant over;
        private volatile boolean isWaitedFor;

        Count(Wanted wanted, String login, Function<Runnable, MonthReport> counting, Instant asked) {
            this.wanted = wanted;
            this.login = login;
            this.asked = asked;
            this.task = new FutureTask<>(() -> {
                try {
                    return counting.apply(done::incrementAndGet);
                } finally {
                    over = clock.now();
                }
            });
        }

        @Override
        public void run() {
            if (begins(this)) {
                task.run();
            }
        }

        /** Nobody came for it any more. */
        boolean isOver(Instant now) {
            Instant end = over;
            return end != null && now.isAfter(end.plus(KEPT));
        }

        /** It waits to be counted, and nobody for it. Whoever asked waits here himself at first. */
        boolean isLeft(Instant now) {
            return since == null && now.isAfter(asked.plus(patience).plus(GONE));
        }

        boolean isUnfinishedOf(String someone) {
            return over == null && login.equals(someone);
        }

        Awaited as(@Nullable MonthReport report) {
            return new Awaited(report, Math.min(done.get(), PARTS), PARTS, since);
        }
    }
}
