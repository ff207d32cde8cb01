package org.tawasul.api.model;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;

/** Removes answers whose day is over. An expired answer is never given, removed or not: this keeps the table small, nothing else. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
final class ExpiredAnswers {
    private final KeptAnswers answers;
    private final BusinessClock clock;

    ExpiredAnswers(KeptAnswers answers, BusinessClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        answers.removeAllExpired(clock.now());
    }
}
