package org.tawasul.calendar.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.table.TableRow;

/** How single cells of the calendars' files are written. */
final class CalendarCells {
    private CalendarCells() {}

    /** Both cells or neither. */
    static @Nullable Opening opening(TableRow row) {
        if (row.optional("opens") == null && row.optional("closes") == null) {
            return null;
        }
        int opens = row.parsed("opens", "table.not-a-time", Opening::minutes);
        return row.parsed("closes", "table.not-a-time", text -> Opening.of(opens, Opening.minutes(text)));
    }

    static Duration length(String text) {
        Duration length = Duration.ofMinutes(Opening.minutes(text));
        if (length.isZero()) {
            throw new IllegalArgumentException(text);
        }
        return length;
    }

    static boolean yes(String text) {
        return oneOf(text, "yes", "no");
    }

    static boolean isOpenDay(String text) {
        return oneOf(text, "open", "holiday");
    }

    static boolean certainty(String text) {
        return oneOf(text, "sure", "estimate");
    }

    private static boolean oneOf(String text, String first, String second) {
        if (!text.equals(first) && !text.equals(second)) {
            throw new IllegalArgumentException(text);
        }
        return text.equals(first);
    }
}
