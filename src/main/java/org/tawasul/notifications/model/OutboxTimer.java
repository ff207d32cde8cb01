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
import org.tawasul.notifications.FollowedNotices;
import org.tawasul.notifications.Outbox;

/** Wakes the sender. It has a thread of its own, because a mail server that hangs must not hold up the watch over deadlines. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class OutboxTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxTimer.class);

    private final FollowedNotices followed;
    private final Outbox outbox;
    private final NotificationSettings settings;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "outbox"));

    OutboxTimer(FollowedNotices followed, Outbox outbox, NotificationSettings settings) {
        this.followed = followed;
        this.outbox = outbox;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long pause = settings.every().toMillis();
        thread.scheduleWithFixedDelay(this::deliver, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void deliver() {
        try {
            followed.tellDue();
        } catch (RuntimeException failure) {
            LOG.error("Those who follow a case could not be told; it is tried again", failure);
        }
        try {
            outbox.deliver();
        } catch (RuntimeException failure) {
            LOG.error("The outbox could not be delivered; it is tried again", failure);
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
