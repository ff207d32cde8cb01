package org.tawasul.cases.model;

import java.time.Duration;
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
import org.tawasul.cases.Decrees;

/** Looks every half minute whether the day of a decree has come, on a thread of its own: moving many cases may take its time. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class DecreeTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DecreeTimer.class);

    private final Decrees decrees;
    private final Duration every;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "decrees"));

    DecreeTimer(Decrees decrees, @Value("${tawasul.decrees.every:30s}") Duration every) {
        this.decrees = decrees;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::carryOut, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void carryOut() {
        try {
            decrees.carryOut();
        } catch (RuntimeException failure) {
            LOG.error("The decrees could not be carried out; it is tried again", failure);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
