package org.tawasul.calendar.model;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableRow;

/**
 * Refuses rows that speak of one day of one calendar twice, so that none silently wins. Two openings of one day that leave a break between them are no such thing, nor are
 * dated hours that lie within others, which they replace while they last.
 */
final class SaidTwice {
    private final Map<String, List<Said<LocalDate>>> days = new HashMap<>();
    private final Map<String, List<Said<WeeklyHours>>> weeks = new HashMap<>();

    void day(TableRow row, String calendar, LocalDate date, @Nullable Opening opening) {
        List<Said<LocalDate>> before = days.computeIfAbsent(calendar, any -> new ArrayList<>());
        for (Said<LocalDate> other : before) {
            if (other.of().equals(date) && clash(other.opening(), opening)) {
                throw row.fault("date", message("table.day-twice", calendar, other.row(), date));
            }
        }
        before.add(new Said<>(row.number(), date, opening));
    }

    void hours(TableRow row, String calendar, WeeklyHours hours) {
        List<Said<WeeklyHours>> before = weeks.computeIfAbsent(calendar, any -> new ArrayList<>());
        for (Said<WeeklyHours> other : before) {
            WeeklyHours theirs = other.of();
            if (theirs.meets(hours)
                    && (theirs.from().equals(hours.from())
                            ? clash(other.opening(), hours.opening())
                            : !theirs.liesWithin(hours) && !hours.liesWithin(theirs))) {
                LocalDate from = theirs.from().isAfter(hours.from()) ? theirs.from() : hours.from();
                LocalDate first = from.with(TemporalAdjusters.nextOrSame(hours.weekday()));
                throw row.fault("weekday", message("table.weekday-twice", calendar, other.row(), first));
            }
        }
        before.add(new Said<>(row.number(), hours, hours.opening()));
    }

    private static boolean clash(@Nullable Opening one, @Nullable Opening other) {
        return one == null || other == null || (one.opens() < other.closes() && other.opens() < one.closes());
    }

    private static Message message(String key, String calendar, long row, LocalDate day) {
        return new Message(key, Map.of("calendar", calendar, "row", row, "day", day));
    }

    private record Said<T>(long row, T of, @Nullable Opening opening) {}
}
