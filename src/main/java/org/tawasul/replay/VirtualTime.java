package org.tawasul.replay;

import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.tawasul.WithoutWeb;

/**
 * Makes a program run on virtual time: the clock is the replay's, the engine follows it, no timer runs, nothing is sent, and there is no web: what HTTP has in front of the
 * facades is not even created.
 */
public final class VirtualTime implements ApplicationContextInitializer<GenericApplicationContext> {
    /** What such a program needs to be told, as {@code name=value}. */
    public static final String[] SETTINGS = {
        "tawasul.engine-follows-clock=true",
        "tawasul.timers.enabled=false",
        "tawasul.notifications.mode=capture",
        "tawasul.notifications.sms.carrier=none",
        "tawasul.cases.recall=0s",
        "spring.main.web-application-type=none"
    };

    private final Instant begin;

    /** @param begin where the clock stands while the program starts: what is in force then is what it starts with */
    public VirtualTime(Instant begin) {
        this.begin = begin;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        String zone = context.getEnvironment().getProperty("tawasul.zone", "Asia/Bahrain");
        context.registerBean(
                "virtualClock",
                VirtualClock.class,
                () -> new VirtualClock(ZoneId.of(zone), begin),
                definition -> definition.setPrimary(true));
        context.registerBean(Happenings.class);
        new WithoutWeb().initialize(context);
    }
}
