package org.tawasul.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingTime;

/** The arithmetic against a model that walks minutes, and against itself, over offices of every kind around a turn of the year. */
class OfficeCalendarProperties {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 12, 20);
    private static final Instant FIRST = Instant.parse("2026-12-20T00:00:00Z");
    private static final long THREE_WEEKS = 21L * 24 * 3600;
    private static final long THREE_YEARS = 3L * 365 * 24 * 3600;

    @Property(tries = 400)
    void betweenIsWhatCountingMinutesGives(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(max = THREE_WEEKS) long from,
            @ForAll @LongRange(max = THREE_WEEKS) long until) {
        Duration counted = new SimpleCalendar(office, zone).between(at(from), at(until));

        assertThat(calendar(office, zone).between(at(from), at(until)).open()).isEqualTo(counted);
    }

    @Property(tries = 400)
    void isOpenIsWhatTheModelSays(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @Size(20) List<@LongRange(max = THREE_WEEKS) Long> seconds) {
        WorkingCalendar calendar = calendar(office, zone);
        SimpleCalendar model = new SimpleCalendar(office, zone);

        assertThat(seconds)
                .allSatisfy(second -> assertThat(calendar.isOpen(at(second))).isEqualTo(model.isOpen(at(second))));
    }

    @Property
    void afterIsTheFirstInstantAtWhichTheAmountIsOver(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(max = THREE_YEARS) long from,
            @ForAll("amounts") WorkingTime amount) {
        WorkingCalendar calendar = calendar(office, zone);
        Instant due = calendar.after(at(from), amount);

        assertThat(calendar.between(at(from), due)).isEqualTo(amount);
        assertThat(calendar.between(at(from), due.minusNanos(1))).satisfies(earlier -> assertThat(
                        earlier.open().compareTo(amount.open()) < 0 || amount.equals(WorkingTime.NONE))
                .isTrue());
    }

    @Property
    void afterTakesBetweenBackToTheLastOpenInstant(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(max = THREE_YEARS) long from,
            @ForAll @LongRange(max = THREE_YEARS) long length) {
        WorkingCalendar calendar = calendar(office, zone);
        Instant until = at(from + length);
        Instant back = calendar.after(at(from), calendar.between(at(from), until));

        assertThat(back).isBeforeOrEqualTo(until);
        assertThat(calendar.between(back, until)).isEqualTo(WorkingTime.NONE);
    }

    @Property
    void aClockThatIsPausedAnyNumberOfTimesLosesAndGainsNothing(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(max = THREE_YEARS) long from,
            @ForAll @Size(max = 12) List<@LongRange(max = THREE_WEEKS) Long> steps) {
        WorkingCalendar calendar = calendar(office, zone);
        WorkingTime run = WorkingTime.NONE;
        WorkingTime paused = WorkingTime.NONE;
        long second = from;
        for (int i = 0; i < steps.size(); i++) {
            WorkingTime part = calendar.between(at(second), at(second + steps.get(i)));
            run = i % 2 == 0 ? run.plus(part) : run;
            paused = i % 2 == 0 ? paused : paused.plus(part);
            second += steps.get(i);
        }

        assertThat(run.plus(paused)).isEqualTo(calendar.between(at(from), at(second)));
    }

    @Property
    void afterTwoPartsIsAfterTheirSum(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(max = THREE_YEARS) long from,
            @ForAll("amounts") WorkingTime one,
            @ForAll("amounts") WorkingTime other) {
        WorkingCalendar calendar = calendar(office, zone);

        assertThat(calendar.after(calendar.after(at(from), one), other))
                .isEqualTo(calendar.after(at(from), one.plus(other)));
    }

    @Property
    void laterStartsAndLongerAmountsAreNeverDueEarlier(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(max = THREE_YEARS) long from,
            @ForAll @LongRange(max = THREE_WEEKS) long later,
            @ForAll("amounts") WorkingTime amount,
            @ForAll("amounts") WorkingTime more) {
        WorkingCalendar calendar = calendar(office, zone);
        Instant due = calendar.after(at(from), amount.plus(more));

        assertThat(due).isAfterOrEqualTo(calendar.after(at(from), amount));
        assertThat(calendar.after(at(from + later), amount.plus(more))).isAfterOrEqualTo(due);
    }

    @Property
    void aCalendarDayEndsAtMidnightWhateverTheHours(
            @ForAll("offices") Office office,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(max = THREE_YEARS) long from,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Instant end = calendar(office, zone).endOfCalendarDay(at(from), days);
        LocalDate lastDay = LocalDate.ofInstant(end.minusNanos(1), zone);

        assertThat(lastDay).isEqualTo(LocalDate.ofInstant(at(from), zone).plusDays(days));
        assertThat(LocalDate.ofInstant(end, zone)).isEqualTo(lastDay.plusDays(1));
    }

    /** One without summer time, as the business zone is, and one with it. */
    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.of("Asia/Bahrain"), ZoneId.of("Europe/Berlin"));
    }

    @Provide
    Arbitrary<WorkingTime> amounts() {
        return Arbitraries.longs()
                .between(0, 2000L * 3600)
                .map(Duration::ofSeconds)
                .map(WorkingTime::new);
    }

    @Provide
    Arbitrary<Office> offices() {
        return Combinators.combine(weeks(), weeks(), days(), days(), Arbitraries.of(true, false))
                .as((countryHours, ownHours, countryDays, ownDays, keepsHolidays) -> {
                    Office country = new Office("country", null, true, Duration.ofHours(7), countryHours, countryDays);
                    // One day a week is open whatever was drawn, so that every amount is over at some time.
                    WeeklyHours always =
                            new WeeklyHours(DayOfWeek.SUNDAY, Opening.of(420, 840), FIRST_DAY.minusYears(20), null);
                    List<WeeklyHours> hours = new java.util.ArrayList<>(ownHours);
                    hours.removeIf(one -> one.weekday() == DayOfWeek.SUNDAY && one.until() == null);
                    hours.add(always);
                    return new Office("own", country, keepsHolidays, null, hours, ownDays);
                });
    }

    private Arbitrary<List<WeeklyHours>> weeks() {
        Arbitrary<LocalDate> dates = dates();
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        openings().injectNull(0.2),
                        dates,
                        Arbitraries.integers().between(0, 30).injectNull(0.5))
                .as((weekday, opening, from, length) ->
                        new WeeklyHours(weekday, opening, from, length == null ? null : from.plusDays(length)))
                .list()
                .ofMaxSize(12);
    }

    private Arbitrary<Map<LocalDate, List<Opening>>> days() {
        return Arbitraries.maps(dates(), openings().list().ofMaxSize(2)).ofMaxSize(6);
    }

    private Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-10, 30).map(FIRST_DAY::plusDays);
    }

    /** Ordinary days, night shifts and days round the clock. */
    private Arbitrary<Opening> openings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1439),
                        Arbitraries.integers().between(1, 1440))
                .as((opens, length) -> new Opening(opens, opens + length));
    }

    private static OfficeCalendar calendar(Office office, ZoneId zone) {
        return new OfficeCalendar(office, 1, zone);
    }

    private static Instant at(long second) {
        return FIRST.plusSeconds(second);
    }
}
