package org.tawasul.intake.mail;

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
import org.tawasul.intake.MailReader;

/** Looks into the mailbox, on a thread of its own: a mail server that hangs holds up nothing else. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class MailboxTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(MailboxTimer.class);

    private final MailReader reader;
    private final MailboxSettings settings;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "mailbox"));

    MailboxTimer(MailReader reader, MailboxSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long pause = settings.every().toMillis();
        if (settings.isOn()) {
            thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            reader.read();
        } catch (RuntimeException failure) {
            LOG.error("The mailbox could not be read; it is tried again", failure);
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
