package org.tawasul.replay;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.BusinessClock;

/**
 * The clock of a replay: it stands where it was put, for everybody; and within {@link #at} for the calling thread alone where its act has its instant, so that acts of one
 * window may run beside each other and each still happens when it happened.
 */
public final class VirtualClock implements BusinessClock {
    private final ZoneId zone;
    private final ThreadLocal<@Nullable Instant> own = new ThreadLocal<>();
    private volatile Instant common;

    public VirtualClock(ZoneId zone, Instant begin) {
        this.zone = zone;
        this.common = begin;
    }

    @Override
    public Instant instant() {
        Instant mine = own.get();
        return mine == null ? common : mine;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    public void moveTo(Instant instant) {
        common = instant;
    }

    /** Whether the calling thread does something that has an instant of its own. */
    public boolean isInAct() {
        return own.get() != null;
    }

    /** Does something at that instant. */
    public void at(Instant instant, Runnable act) {
        own.set(instant);
        try {
            act.run();
        } finally {
            own.remove();
        }
    }
}
