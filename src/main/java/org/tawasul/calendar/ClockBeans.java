package org.tawasul.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tawasul.shared.TimeOrderedIds;

/** The one clock and the ids that follow it. Tests and replays put a clock of their own before the system's. */
@Configuration(proxyBeanMethods = false)
class ClockBeans {
    @Bean
    BusinessClock systemClock(@Value("${tawasul.zone}") ZoneId zone) {
        return new SystemClock(Clock.systemUTC(), zone);
    }

    /**
     * Ids take their time from the business clock, not from the machine's, so that a run on moved time gives the same ids each
     * time. They stay unique all the same: on one node the sequence goes on when the clock stands still or goes back, and a
     * replay has a store of its own.
     */
    @Bean
    TimeOrderedIds timeOrderedIds(BusinessClock clock, @Value("${tawasul.node}") int node) {
        return new TimeOrderedIds(clock, node);
    }

    /** Cut to microseconds, which is what both stores keep: a value read back equals the value that was written. */
    private record SystemClock(InstantSource source, ZoneId zone) implements BusinessClock {
        @Override
        public Instant instant() {
            return source.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
