package org.tawasul.intake.social;

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
import org.tawasul.intake.SocialDesk;

/** Sends answers, on a thread of its own: a platform that hangs holds up nothing else. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class PlatformTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PlatformTimer.class);

    private final SocialDesk desk;
    private final PlatformSettings settings;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "social-answers"));

    PlatformTimer(SocialDesk desk, PlatformSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long pause = settings.every().toMillis();
        if (!settings.url().isBlank()) {
            thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            desk.answer();
        } catch (RuntimeException failure) {
            LOG.error("Answers could not be sent; it is tried again", failure);
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
