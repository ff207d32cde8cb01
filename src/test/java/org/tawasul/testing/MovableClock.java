package org.tawasul.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.tawasul.calendar.BusinessClock;

/** The clock of tests: it stands still until it is moved, and the process engine's clock stands and moves with it. */
public final class MovableClock implements BusinessClock {
    /** A Sunday, a working day in Bahrain, 09:00 there. */
    public static final Instant START = Instant.parse("2026-03-01T06:00:00Z");

    private final ZoneId zone;
    private volatile Instant now = START;

    public MovableClock(ZoneId zone) {
        this.zone = zone;
        moveTo(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    public void moveTo(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    public void moveBy(Duration duration) {
        moveTo(now.plus(duration));
    }
}
