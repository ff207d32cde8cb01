package org.tawasul.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.WorkingTime;
import org.tawasul.calendar.model.CalendarVersions.Version;
import org.tawasul.shared.table.TableFiles;

/** Bahrain's week, holidays and Ramadan as the sample files say them. */
class SampleCalendarsTest {
    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final TableFiles SAMPLE = TableFiles.read("", "/samples/organisation", CalendarFiles.NAMES);
    private static final CalendarBook BOOK = new CalendarBook(List.of(new Version(1, BAHRAIN, SAMPLE)));

    private final WorkingCalendar country = BOOK.current(WorkingCalendars.COUNTRY);

    @ParameterizedTest
    @CsvSource({
        "2026-01-12T09:00, 1 working-days, 2026-01-13T09:00",
        "2026-01-15T14:00, 15 working-hours, 2026-01-20T07:15",
        "2026-01-16T20:00, 1 working-days, 2026-01-18T14:15",
        "2026-01-12T09:00, 5 working-days, 2026-01-19T09:00",
        "2026-12-15T09:00, 1 working-days, 2026-12-20T09:00",
        "2026-03-19T13:00, 2 working-hours, 2026-03-23T08:00",
        "2026-03-01T09:00, 6 working-hours, 2026-03-02T09:00",
        "2026-01-12T09:00, 14 calendar-days, 2026-01-27T00:00",
        "2026-01-12T00:00, 1 calendar-days, 2026-01-14T00:00",
    })
    void aPeriodIsDueWhenThatMuchWorkingTimeIsOver(LocalDateTime from, String period, LocalDateTime due) {
        assertThat(country.due(at(from), Period.parse(period))).isEqualTo(at(due));
    }

    @Test
    void fridayAndSaturdayAreOffAndHolidaysToo() {
        assertThat(country.isOpen(at("2026-01-15T13:00"))).isTrue();
        assertThat(country.isOpen(at("2026-01-16T10:00"))).isFalse();
        assertThat(country.isOpen(at("2026-01-17T10:00"))).isFalse();
        assertThat(country.isOpen(at("2026-12-16T10:00"))).isFalse();
    }

    @Test
    void theDayBeginsAtTheOpeningAndIsOverAtTheClosing() {
        assertThat(country.isOpen(at("2026-01-18T06:59:59"))).isFalse();
        assertThat(country.isOpen(at("2026-01-18T07:00"))).isTrue();
        assertThat(country.isOpen(at("2026-01-18T14:14:59"))).isTrue();
        assertThat(country.isOpen(at("2026-01-18T14:15"))).isFalse();
    }

    @Test
    void identityCardCentresOpenOnSaturdaysInSummerOnly() {
        WorkingCalendar centre = BOOK.current("identity-card-centre");

        assertThat(centre.isOpen(at("2026-07-04T10:00"))).isTrue();
        assertThat(centre.isOpen(at("2026-09-05T10:00"))).isFalse();
        assertThat(centre.isOpen(at("2026-07-05T10:00"))).isTrue();
        assertThat(BOOK.current("identity").isOpen(at("2026-07-04T10:00"))).isFalse();
    }

    /** From Thursday noon the two hours and a quarter of Thursday, and three of the Saturday in summer; in winter they are those of Sunday. */
    @Test
    void aDeadlineOfACentreCountsASaturdayInSummerAndNoneInWinter() {
        WorkingCalendar centre = BOOK.current("identity-card-centre");
        Period period = Period.parse("5 working-hours");

        assertThat(centre.due(at("2026-07-02T12:00"), period)).isEqualTo(at("2026-07-04T10:45"));
        assertThat(centre.due(at("2026-12-03T12:00"), period)).isEqualTo(at("2026-12-06T09:45"));
    }

    @Test
    void theContactCentreNeverCloses() {
        WorkingCalendar centre = BOOK.current("contact-centre");
        Instant from = at("2026-12-15T09:00");

        assertThat(centre.after(from, new WorkingTime(Duration.ofHours(100))))
                .isEqualTo(from.plus(Duration.ofHours(100)));
        assertThat(centre.amountOf(Period.parse("1 working-days")).open()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void anOfficeWithoutCalendarWorksAsTheCountryDoes() {
        assertThat(BOOK.current("works")).isSameAs(country);
        assertThat(BOOK.current("identity").standardDay()).isEqualTo(country.standardDay());
    }

    @Test
    void calendarDaysAreNoWorkingTime() {
        assertThatThrownBy(() -> country.amountOf(Period.parse("3 calendar-days")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1443, 1444, 1445, 1446, 1447, 1448})
    void moonSightedHolidaysAreWhereTheCalculatedCalendarPutsThem(int year) {
        Stream<LocalDate> hijri = Stream.concat(
                Stream.of(new int[] {10, 1}, new int[] {10, 2}, new int[] {10, 3})
                        .map(day -> gregorian(year, day)),
                IntStream.rangeClosed(9, 12).mapToObj(day -> gregorian(year, new int[] {12, day})));

        assertThat(hijri).allSatisfy(SampleCalendarsTest::isHoliday);
    }

    @ParameterizedTest
    @ValueSource(ints = {1444, 1445, 1446, 1447, 1448, 1449})
    void theNewYearAshuraAndTheBirthdayToo(int year) {
        assertThat(Stream.of(new int[] {1, 1}, new int[] {1, 9}, new int[] {1, 10}, new int[] {3, 12})
                        .map(day -> gregorian(year, day)))
                .allSatisfy(SampleCalendarsTest::isHoliday);
    }

    /** From the first of Ramadan to its last day, and neither a day before nor after. */
    @ParameterizedTest
    @ValueSource(ints = {1443, 1444, 1445, 1446, 1447, 1448})
    void officesOpenLaterInRamadan(int year) {
        LocalDate first = gregorian(year, new int[] {9, 1});
        LocalDate eid = gregorian(year, new int[] {10, 1});

        assertThat(SAMPLE.texts().get(CalendarFiles.HOURS).lines())
                .filteredOn(line -> line.contains(",08:00,14:00," + first.getYear()))
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).endsWith("," + first + "," + eid.minusDays(1)));
    }

    /** Those of years that are over are known; those to come are calculated. */
    private static void isHoliday(LocalDate date) {
        String certainty = date.getYear() < 2025 ? "sure" : "estimate";
        assertThat(SAMPLE.texts().get(CalendarFiles.DAYS)).contains("country," + date + ",holiday," + certainty + ",");
    }

    private static LocalDate gregorian(int year, int[] day) {
        return LocalDate.from(HijrahDate.of(year, day[0], day[1]));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BAHRAIN).toInstant();
    }
}
