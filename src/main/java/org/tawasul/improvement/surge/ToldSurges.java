package org.tawasul.improvement.surge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The surges of a group that were told before, of which some have stayed: what brings twice as much for good is from then on the usual, and isn't told as sudden again and again until the past has
 * forgotten how it was. One has stayed if what came after it, of late at least, is so much more than before it that a {@link Cusum} would climb for ever. Days without hours or zone.
 */
public final class ToldSurges {
    /** Of late: twice the days that are watched. */
    private static final long LATELY = 56;

    /** In fewer days than this nobody knows whether it stays; until then what was told counts as known. */
    private static final int YOUNG = 14;

    /** So many days of a level at least, for there to be one. */
    private static final int APART = 28;

    private final List<Told> told;
    private final double lasting;

    /**
     * One that was told.
     *
     * @param since the day on which it began
     * @param until the last day of what raised the alarm
     */
    public record Told(LocalDate since, LocalDate until) {}

    /** @param ratio as of {@link Cusum} */
    public ToldSurges(List<Told> told, double ratio) {
        this.told = told.stream().sorted(Comparator.comparing(Told::since)).toList();
        this.lasting = (ratio - 1) / Math.log(ratio);
    }

    /**
     * The rhythm of a service of which they were told.
     *
     * @param cases of all groups of the service by day
     * @param first day of its past
     * @param until the day after the last of its past
     * @param today the day after the last that is known
     */
    public Rhythm rhythm(
            Map<LocalDate, Integer> cases,
            LocalDate first,
            LocalDate until,
            LocalDate today,
            Predicate<LocalDate> holiday) {
        List<LocalDate> all = told.stream().map(Told::since).toList();
        Rhythm loose = Rhythm.of(cases, first, until, holiday, within(all, first, until));
        List<LocalDate> stayed = within(stayed(cases, first, today, loose), first, until);
        return loose.begins().equals(stayed) ? loose : Rhythm.of(cases, first, until, holiday, stayed);
    }

    /**
     * The day on which the level of a group began that it still has: the first of its past if none has stayed.
     *
     * @param cases of the group by day
     * @param today the day after the last that is known
     */
    public LocalDate begin(Map<LocalDate, Integer> cases, LocalDate first, LocalDate today, Rhythm rhythm) {
        List<LocalDate> stayed = stayed(cases, first, today, rhythm);
        return stayed.isEmpty() ? first : stayed.get(stayed.size() - 1);
    }

    private List<LocalDate> stayed(Map<LocalDate, Integer> cases, LocalDate first, LocalDate today, Rhythm rhythm) {
        List<LocalDate> stayed = new ArrayList<>();
        LocalDate begin = first;
        for (Told one : told) {
            if (!one.since().isBefore(begin.plusDays(APART))
                    && one.since().isBefore(today)
                    && hasStayed(cases, begin, one, today, rhythm)) {
                begin = one.since();
                stayed.add(begin);
            }
        }
        return stayed;
    }

    /** Those between which, and after which, there are days enough to tell levels apart. */
    private static List<LocalDate> within(List<LocalDate> begins, LocalDate first, LocalDate until) {
        List<LocalDate> within = new ArrayList<>();
        LocalDate before = first;
        for (LocalDate begin : begins) {
            if (!begin.isBefore(before.plusDays(APART))
                    && !begin.plusDays(YOUNG).isAfter(until)) {
                within.add(begin);
                before = begin;
            }
        }
        return within;
    }

    private boolean hasStayed(
            Map<LocalDate, Integer> cases, LocalDate begin, Told one, LocalDate today, Rhythm rhythm) {
        LocalDate after = one.until().plusDays(1);
        LocalDate lately = today.minusDays(LATELY);
        LocalDate from = after.isBefore(lately) ? lately : after;
        if (ChronoUnit.DAYS.between(from, today) < YOUNG) {
            return true;
        }
        double usual = Expectation.of(cases, begin, one.since(), rhythm, 1).between(from, today);
        return Expectation.seen(cases, from, today) >= lasting * usual;
    }
}
