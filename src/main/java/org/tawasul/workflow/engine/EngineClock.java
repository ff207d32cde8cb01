package org.tawasul.workflow.engine;

import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;

/**
 * Lets the process engine ask the business clock what time it is, thread by thread, where time is not the machine's. The engine's clock belongs to the whole Java machine:
 * this is for a process that does nothing else.
 */
@Component
@ConditionalOnProperty("tawasul.engine-follows-clock")
class EngineClock implements DisposableBean {
    EngineClock(BusinessClock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    @Override
    public void destroy() {
        DateTimeUtils.setCurrentMillisSystem();
    }
}
