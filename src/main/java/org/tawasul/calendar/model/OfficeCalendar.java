package org.tawasul.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.shared.Bilingual;

/** The arithmetic of one office's working time at one version. Years are worked out when first asked for and kept. */
final class OfficeCalendar implements WorkingCalendar {
    /** Where the search for open time ends: no promise of ours reaches so far. */
    private static final int LAST_YEAR = 9999;

    private final Office office;
    private final long version;
    private final ZoneId zone;
    private final Map<Integer, OpenYear> years = new ConcurrentHashMap<>();

    OfficeCalendar(Office office, long version, ZoneId zone) {
        this.office = office;
        this.version = version;
        this.zone = zone;
    }

    /** Whether the answers are the same, whatever the version is called. */
    boolean answersLike(Office other, ZoneId otherZone) {
        return office.equals(other) && zone.equals(otherZone);
    }

    @Override
    public String code() {
        return office.code();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Duration standardDay() {
        return office.standardDay();
    }

    @Override
    public boolean isOpen(Instant instant) {
        return year(yearOf(instant)).isOpen(instant);
    }

    @Override
    public Optional<Bilingual> nameOf(LocalDate day) {
        return office.nameOf(day);
    }

    @Override
    public List<Hours> hoursOf(LocalDate day) {
        return office.openings(day).stream()
                .sorted(Comparator.comparing(Opening::opens))
                .map(opening -> new Hours(Opening.written(opening.opens()), Opening.written(opening.closes())))
                .toList();
    }

    @Override
    public WorkingTime amountOf(Period period) {
        return switch (period.unit()) {
            case WORKING_HOURS -> new WorkingTime(Duration.ofHours(period.amount()));
            case WORKING_DAYS -> new WorkingTime(standardDay().multipliedBy(period.amount()));
            case CALENDAR_DAYS -> throw new IllegalArgumentException("Not working time: " + period);
        };
    }

    @Override
    public Instant after(Instant from, WorkingTime amount) {
        if (amount.open().isZero()) {
            return from;
        }
        int first = yearOf(from);
        long wanted = Math.addExact(year(first).elapsed(from), amount.open().toNanos());
        for (int number = first; number <= LAST_YEAR; number++) {
            OpenYear year = year(number);
            if (wanted <= year.total()) {
                return year.reached(wanted);
            }
            wanted -= year.total();
        }
        throw new IllegalArgumentException("Not before the year " + LAST_YEAR + ": " + amount);
    }

    @Override
    public WorkingTime between(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            return WorkingTime.NONE;
        }
        int last = yearOf(until);
        long open = year(last).elapsed(until);
        for (int number = yearOf(from); number < last; number++) {
            open += year(number).total();
        }
        return new WorkingTime(Duration.ofNanos(open - year(yearOf(from)).elapsed(from)));
    }

    @Override
    public Instant endOfCalendarDay(Instant from, int days) {
        return LocalDate.ofInstant(from, zone)
                .plusDays(days + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    @Override
    public Instant due(Instant from, Period period) {
        return period.unit() == Period.Unit.CALENDAR_DAYS
                ? endOfCalendarDay(from, period.amount())
                : after(from, amountOf(period));
    }

    @Override
    public String toString() {
        return code() + " version " + version;
    }

    private OpenYear year(int number) {
        OpenYear known = years.get(number);
        return known != null ? known : years.computeIfAbsent(number, year -> OpenYear.of(office, zone, year));
    }

    private int yearOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone).getYear();
    }
}
