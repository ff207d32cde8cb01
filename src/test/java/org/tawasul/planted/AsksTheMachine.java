package org.tawasul.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;

/** Breaks: time comes from the business clock. Each class breaks one clause, so that each clause is seen to fail. */
public final class AsksTheMachine {
    private AsksTheMachine() {}

    public static class Millis {
        public long now() {
            return System.currentTimeMillis();
        }
    }

    public static class SystemClock {
        public Clock now() {
            return Clock.systemUTC();
        }
    }

    public static class TickingClock {
        public Clock now() {
            return Clock.tickSeconds(ZoneOffset.UTC);
        }
    }

    public static class NewDate {
        public Date now() {
            return new Date();
        }
    }

    public static class OfInstant {
        public Instant now() {
            return Instant.now();
        }
    }

    public static class OfLocalDate {
        public LocalDate now() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public static class OfLocalDateTime {
        public LocalDateTime now() {
            return LocalDateTime.now(ZoneOffset.UTC);
        }
    }

    public static class OfLocalTime {
        public LocalTime now() {
            return LocalTime.now(ZoneOffset.UTC);
        }
    }

    public static class OfOffsetDateTime {
        public OffsetDateTime now() {
            return OffsetDateTime.now(ZoneOffset.UTC);
        }
    }

    public static class OfZonedDateTime {
        public ZonedDateTime now() {
            return ZonedDateTime.now(ZoneOffset.UTC);
        }
    }

    public static class OfYear {
        public Year now() {
            return Year.now(ZoneOffset.UTC);
        }
    }

    public static class OfYearMonth {
        public YearMonth now() {
            return YearMonth.now(ZoneOffset.UTC);
        }
    }
}
