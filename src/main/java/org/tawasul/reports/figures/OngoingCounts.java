package org.tawasul.reports.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.reports.Awaited;
import org.tawasul.reports.MonthReport;

/**
 * Counts each report once, however many ask for it while it is counted. What is there within a moment is handed over and forgotten, as if nobody stood between; what takes longer is kept for those
 * who were told to wait.
 */
@Component
final class OngoingCounts implements DisposableBean {
    /** The parts of a report, as {@link CountedReports} says them. */
    static final int PARTS = 6;

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int AT_ONCE = 2;

    private final Map<Wanted, Count> counts = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
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
    Awaited ask(Wanted wanted, Function<Runnable, MonthReport> counting) {
        Instant now = clock.now();
        counts.values().removeIf(count -> count.isOver(now));
        Count fresh = new Count(counting, now);
        Count count = counts.computeIfAbsent(wanted, none -> fresh);
        if (count == fresh) {
            threads.execute(count.task);
        }
        try {
            MonthReport report = count.task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (!count.isWaitedFor) {
                counts.remove(wanted, count);
            }
            return count.as(report);
        } catch (TimeoutException stillCounting) {
            count.isWaitedFor = true;
            // Whoever had it in this moment took it away with him.
            counts.putIfAbsent(wanted, count);
            return count.as(null);
        } catch (ExecutionException failed) {
            counts.remove(wanted, count);
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /** One that is being counted, or that waits to be fetched. */
    private final class Count {
        private final AtomicInteger done = new AtomicInteger();
        private final FutureTask<MonthReport> task;
        private final Instant since;
        private volatile @Nullable Instant over;
        private volatile boolean isWaitedFor;

        Count(Function<Runnable, MonthReport> counting, Instant since) {
            this.since = since;
            this.task = new FutureTask<>(() -> {
                try {
                    return counting.apply(done::incrementAndGet);
                } finally {
                    over = clock.now();
                }
            });
        }

        /** Nobody came for it any more. */
        boolean isOver(Instant now) {
            Instant end = over;
            return end != null && now.isAfter(end.plus(KEPT));
        }

        Awaited as(@Nullable MonthReport report) {
            return new Awaited(report, Math.min(done.get(), PARTS), PARTS, since);
        }
    }
}
