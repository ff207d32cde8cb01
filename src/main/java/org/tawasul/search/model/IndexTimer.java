package org.tawasul.search.model;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the index beside the first requests, and hears of what other nodes did. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
final class IndexTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(IndexTimer.class);
    private static final int SECONDS = 5;

    private final IndexKeeper keeper;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "search"));

    IndexTimer(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::keepUp, 0, SECONDS, TimeUnit.SECONDS);
    }

    private void keepUp() {
        try {
            keeper.keepUp();
        } catch (RuntimeException failure) {
            LOG.error("The search could not follow the record; it is tried again", failure);
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
