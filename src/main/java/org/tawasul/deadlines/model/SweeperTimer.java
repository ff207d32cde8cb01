package org.tawasul.deadlines.model;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tawasul.deadlines.Watch;

/** Wakes the watch, on threads of its own: nothing else that is slow may make a case late. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class SweeperTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SweeperTimer.class);

    private final Watch watch;
    private final Duration every;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "sweeper"));

    /** What is looked at once a day may take its time; no clock waits for it. */
    private final ScheduledExecutorService others =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "sweeper-others"));

    private final ExecutorService looks;

    SweeperTimer(
            Watch watch,
            @Value("${tawasul.sweeper.every:5s}") Duration every,
            @Value("${tawasul.sweeper.threads:2}") int threads) {
        this.watch = watch;
        this.every = every;
        this.looks = Executors.newFixedThreadPool(threads, task -> new Thread(task, "sweeper-look"));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        others.scheduleWithFixedDelay(watch::lookAtOthers, 1, 1, TimeUnit.MINUTES);
    }

    private void sweep() {
        try {
            watch.sweep(looks);
        } catch (RuntimeException failure) {
            LOG.error("The clocks could not be swept; it is tried again", failure);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
        others.shutdownNow();
        looks.shutdown();
    }
}
