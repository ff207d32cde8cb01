package org.tawasul.oversight.model;

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
import org.tawasul.oversight.AppraisalWatch;
import org.tawasul.oversight.DigestWatch;
import org.tawasul.oversight.DirectiveWatch;

/** Looks every minute whether somebody above, or who looks at replies, is to be told of something. */
@Component
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class OversightTimer implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OversightTimer.class);

    private final DirectiveWatch directives;
    private final DigestWatch digests;
    private final AppraisalWatch appraisals;
    private final Duration every;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "oversight"));

    OversightTimer(
            DirectiveWatch directives,
            DigestWatch digests,
            AppraisalWatch appraisals,
            @Value("${tawasul.oversight.every:1m}") Duration every) {
        this.directives = directives;
        this.digests = digests;
        this.appraisals = appraisals;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        look("Directives", directives::round);
        look("Digests", digests::round);
        look("Letters to appraisers", appraisals::round);
    }

    private static void look(String what, Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failure) {
            LOG.error("{} could not be looked at; it is tried again", what, failure);
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
