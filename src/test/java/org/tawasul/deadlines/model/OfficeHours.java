package org.tawasul.deadlines.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.shared.Bilingual;

/** The plainest office there can be, for tests: Sunday to Thursday but for holidays, from one hour to another, in Bahrain. */
record OfficeHours(String code, long version, int opens, int closes, Set<LocalDate> holidays)
        implements WorkingCalendar {
    static final Bilingual HOLIDAY = new Bilingual("عطلة رسمية", "Public holiday");

    static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    OfficeHours(String code, long version, int opens, int closes) {
        this(code, version, opens, closes, Set.of());
    }

    OfficeHours with(long later, Set<LocalDate> closed) {
        return new OfficeHours(code, later, opens, closes, closed);
    }

    @Override
    public Optional<Bilingual> nameOf(LocalDate day) {
        return holidays.contains(day) ? Optional.of(HOLIDAY) : Optional.empty();
    }

    @Override
    public List<Hours> hoursOf(LocalDate day) {
        return works(day) ? List.of(new Hours("%02d:00".formatted(opens), "%02d:00".formatted(closes))) : List.of();
    }

    static OfficeHours of(String code) {
        return new OfficeHours(code, 1, 7, 15);
    }

    @Override
    public ZoneId zone() {
        return BAHRAIN;
    }

    @Override
    public Duration standardDay() {
        return Duration.ofHours(closes - opens);
    }

    @Override
    public boolean isOpen(Instant instant) {
        ZonedDateTime there = instant.atZone(BAHRAIN);
        return works(there.toLocalDate()) && there.getHour() >= opens && there.getHour() < closes;
    }

    @Override
    public WorkingTime amountOf(Period period) {
        return switch (period.unit()) {
            case WORKING_HOURS -> new WorkingTime(Duration.ofHours(period.amount()));
            case WORKING_DAYS -> new WorkingTime(standardDay().multipliedBy(period.amount()));
            case CALENDAR_DAYS -> throw new IllegalArgumentException(period.toString());
        };
    }

    @Override
    public Instant after(Instant from, WorkingTime amount) {
        Instant at = from;
        Duration left = amount.open();
        while (!left.isZero()) {
            LocalDate day = LocalDate.ofInstant(at, BAHRAIN);
            Duration today = onDay(day, at, midnightAfter(day));
            if (today.compareTo(left) >= 0) {
                Instant begin = at.isAfter(open(day)) ? at : open(day);
                return begin.plus(left);
            }
            left = left.minus(today);
            at = midnightAfter(day);
        }
        return at;
    }

    @Override
    public WorkingTime between(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(until, BAHRAIN);
        for (LocalDate day = LocalDate.ofInstant(from, BAHRAIN); !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.plus(onDay(day, from, until));
        }
        return new WorkingTime(sum);
    }

    @Override
    public Instant endOfCalendarDay(Instant from, int days) {
        return midnightAfter(LocalDate.ofInstant(from, BAHRAIN).plusDays(days));
    }

    @Override
    public Instant due(Instant from, Period period) {
        return period.unit() == Period.Unit.CALENDAR_DAYS
                ? endOfCalendarDay(from, period.amount())
                : after(from, amountOf(period));
    }

    private Duration onDay(LocalDate day, Instant from, Instant until) {
        if (!works(day)) {
            return Duration.ZERO;
        }
        Instant begin = from.isAfter(open(day)) ? from : open(day);
        Instant close = day.atTime(LocalTime.of(closes, 0)).atZone(BAHRAIN).toInstant();
        Instant end = until.isBefore(close) ? until : close;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    private Instant open(LocalDate day) {
        return day.atTime(LocalTime.of(opens, 0)).atZone(BAHRAIN).toInstant();
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BAHRAIN).toInstant();
    }

    private boolean works(LocalDate day) {
        return !holidays.contains(day)
                && day.getDayOfWeek() != DayOfWeek.FRIDAY
                && day.getDayOfWeek() != DayOfWeek.SATURDAY;
    }
}
