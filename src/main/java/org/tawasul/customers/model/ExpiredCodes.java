package org.tawasul.customers.model;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.calendar.BusinessClock;

/** Removes askings once no limit counts them any more. An expired code opens nothing, removed or not. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "tawasul.timers.enabled", havingValue = "true")
class ExpiredCodes {
    private final CodeRows rows;
    private final BusinessClock clock;

    ExpiredCodes(CodeRows rows, BusinessClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void sweep() {
        rows.removeAskedBefore(clock.now().minus(CodeLimits.LONGER));
    }
}
