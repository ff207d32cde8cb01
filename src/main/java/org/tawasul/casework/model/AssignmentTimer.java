package org.tawasul.casework.model;

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
import org.tawasul.casework.Assignment;

/** Looks every few seconds for tasks to give out; two nodes that look at once give each task once. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class AssignmentTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(AssignmentTimer.class);
    private static final long SECONDS = 5;

    private final Assignment assignment;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "assignment"));

    AssignmentTimer(Assignment assignment) {
        this.assignment = assignment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            assignment.giveOut();
        } catch (RuntimeException failure) {
            LOG.error("Tasks could not be given out; it is tried again", failure);
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
