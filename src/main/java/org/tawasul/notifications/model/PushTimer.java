package org.tawasul.notifications.model;

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
import org.tawasul.notifications.PushSubscriptions;

/** Wakes browsers, in a thread of its own: a service that hangs must not hold up the messages. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class PushTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PushTimer.class);

    private final PushSubscriptions subscriptions;
    private final long pause;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "push"));

    PushTimer(PushSubscriptions subscriptions, PushSettings settings) {
        this.subscriptions = subscriptions;
        this.pause = settings.every().toMillis();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (subscriptions.isOffered()) {
            thread.scheduleWithFixedDelay(this::wake, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void wake() {
        try {
            subscriptions.wake();
        } catch (RuntimeException failure) {
            LOG.error("Browsers could not be woken; it is tried again", failure);
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
