package org.tawasul.replay.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tawasul.replay.year.Habits.Holidays;

/** How much is written on which day and at which hour: weekends, holidays, Ramadan. */
final class Pace {
    static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");

    private static final int RAMADAN = 9;
    private static final int HOUR = 3600;

    private final Habits habits;
    private final List<LocalDate> days;
    private final Set<LocalDate> holidays;
    private final Weighted<Integer> usualHours;
    private final Weighted<Integer> ramadanHours;

    Pace(Habits habits, int year) {
        this.habits = habits;
        LocalDate first = LocalDate.of(year, 1, 1);
        this.days = first.datesUntil(first.plusYears(1)).toList();
        this.holidays = holidays(habits.holidays());
        this.usualHours = hours("usual");
        this.ramadanHours = hours("ramadan");
    }

    List<LocalDate> days() {
        return days;
    }

    LocalDate last() {
        return days.get(days.size() - 1);
    }

    /** How much is written on that day, whatever it is about. */
    double on(LocalDate day) {
        double usual = habits.weekdays().get(day.getDayOfWeek().getValue() - 1);
        double ofHoliday = isHoliday(day) ? habits.holiday() / 100.0 : 1;
        return usual * ofHoliday * (isRamadan(day) ? habits.ramadanDays() / 100.0 : 1);
    }

    Instant at(LocalDate day, SplittableRandom random) {
        int hour = (isRamadan(day) ? ramadanHours : usualHours).draw(random);
        return day.atStartOfDay(ZONE).toInstant().plusSeconds(hour * HOUR + random.nextInt(HOUR));
    }

    boolean isHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    boolean isRamadan(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.MONTH_OF_YEAR) == RAMADAN;
    }

    private Weighted<Integer> hours(String name) {
        List<Integer> weights = habits.hours().getOrDefault(name, List.of());
        return new Weighted<>(IntStream.range(0, weights.size()).boxed().toList(), weights::get);
    }

    private Set<LocalDate> holidays(Holidays named) {
        Set<LocalDate> found = new HashSet<>();
        for (LocalDate day : days) {
            HijrahDate hijri = HijrahDate.from(day);
            String inHijri = hijri.get(ChronoField.MONTH_OF_YEAR) + "-" + hijri.get(ChronoField.DAY_OF_MONTH);
            if (named.hijri().contains(inHijri)
                    || named.gregorian().contains(day.getMonthValue() + "-" + day.getDayOfMonth())) {
                found.add(day);
            }
        }
        return found;
    }
}
