package org.tawasul.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.shared.Message;

/**
 * How much working time is left until something is due, or by how much it is late, counted by the calendar of the office that works on it and said as people say it: in whole
 * working days, below one in hours, below one hour in minutes.
 *
 * @param due null unless the clock runs
 * @param since since when it stands still
 */
public record TimeLeft(Kind kind, Duration open, Duration day, @Nullable Instant due, @Nullable Instant since) {
    /** How it stands. */
    public enum Kind {
        LATE,
        /** One working day or less. */
        SOON,
        AMPLE,
        /** The clock stands still. */
        STANDS,
        /** Nothing is promised. */
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the clock stands now. */
    public static TimeLeft at(
            Instant now, @Nullable Instant due, @Nullable Instant pausedAt, WorkingCalendar calendar) {
        Duration day = calendar.standardDay();
        if (due == null) {
            return new TimeLeft(pausedAt == null ? Kind.NONE : Kind.STANDS, Duration.ZERO, day, null, pausedAt);
        }
        if (!due.isAfter(now)) {
            return new TimeLeft(Kind.LATE, calendar.between(due, now).open(), day, due, null);
        }
        Duration left = calendar.between(now, due).open();
        return new TimeLeft(left.compareTo(day) > 0 ? Kind.AMPLE : Kind.SOON, left, day, due, null);
    }

    public boolean isLate() {
        return kind == Kind.LATE;
    }

    public boolean isStanding() {
        return kind == Kind.STANDS;
    }

    /** The sentence, among the words of casework. */
    public Message words() {
        return switch (kind) {
            case STANDS, NONE -> Message.of("left." + kind.code());
            case LATE -> said("left.late");
            case SOON, AMPLE -> said("left.left");
        };
    }

    private Message said(String key) {
        if (open.compareTo(day) >= 0) {
            return new Message(key + ".days", Map.of("count", open.toSeconds() / day.toSeconds()));
        }
        return open.toHours() >= 1
                ? new Message(key + ".hours", Map.of("count", open.toHours()))
                : new Message(key + ".minutes", Map.of("count", open.toMinutes()));
    }
}
