package org.tawasul.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The open time of one year as disjoint intervals with the sum of all before each, so that any question about it is one
 * binary search. Inside, times are nanoseconds since the year's first instant.
 */
final class OpenYear {
    private record Interval(Instant opens, Instant closes) {}

    private final Instant start;
    private final long[] opens;
    private final long[] closes;
    private final long[] before;
    private final long total;

    static OpenYear of(Office office, ZoneId zone, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Instant start = first.atStartOfDay(zone).toInstant();
        Instant end = first.plusYears(1).atStartOfDay(zone).toInstant();
        List<Interval> intervals = new ArrayList<>();
        // The night shift of the day before reaches into this year.
        for (LocalDate day = first.minusDays(1); day.getYear() <= year; day = day.plusDays(1)) {
            for (Opening opening : office.openings(day)) {
                Instant opens = later(opening.opensOn(day, zone).toInstant(), start);
                Instant closes = earlier(opening.closesOn(day, zone).toInstant(), end);
                if (opens.isBefore(closes)) {
                    intervals.add(new Interval(opens, closes));
                }
            }
        }
        return new OpenYear(start, merged(intervals));
    }

    private OpenYear(Instant start, List<Interval> intervals) {
        this.start = start;
        this.opens = new long[intervals.size()];
        this.closes = new long[intervals.size()];
        this.before = new long[intervals.size()];
        long sum = 0;
        for (int i = 0; i < opens.length; i++) {
            opens[i] = offset(intervals.get(i).opens());
            closes[i] = offset(intervals.get(i).closes());
            before[i] = sum;
            sum += closes[i] - opens[i];
        }
        this.total = sum;
    }

    /** All open time of the year, in nanoseconds. */
    long total() {
        return total;
    }

    boolean isOpen(Instant instant) {
        int i = lastOpening(offset(instant));
        return i >= 0 && offset(instant) < closes[i];
    }

    /** Open time from the beginning of the year to an instant of it, in nanoseconds. */
    long elapsed(Instant instant) {
        long offset = offset(instant);
        int i = lastOpening(offset);
        return i < 0 ? 0 : before[i] + Math.min(offset, closes[i]) - opens[i];
    }

    /** The first instant at which this much of the year's open time is over. More than none and no more than the total. */
    Instant reached(long elapsed) {
        int found = Arrays.binarySearch(before, elapsed);
        // Reached at the end of the interval before, not at the opening that follows.
        int i = found >= 0 ? found - 1 : -found - 2;
        return start.plusNanos(opens[i] + elapsed - before[i]);
    }

    private int lastOpening(long offset) {
        int found = Arrays.binarySearch(opens, offset);
        return found >= 0 ? found : -found - 2;
    }

    private long offset(Instant instant) {
        return Duration.between(start, instant).toNanos();
    }

    private static List<Interval> merged(List<Interval> intervals) {
        List<Interval> merged = new ArrayList<>();
        intervals.sort(Comparator.comparing(Interval::opens));
        for (Interval next : intervals) {
            int last = merged.size() - 1;
            if (last >= 0 && !merged.get(last).closes().isBefore(next.opens())) {
                Interval joined = merged.get(last);
                merged.set(last, new Interval(joined.opens(), later(joined.closes(), next.closes())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
