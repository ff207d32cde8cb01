package org.tawasul.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.shared.Language;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFault;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.text.Texts;

class CalendarFilesTest {
    private static final TableFiles SAMPLE = TableFiles.read("", "/samples/organisation", CalendarFiles.NAMES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    calendars.csv | parent | x,nowhere,ت,X,,yes | table.parent-first
                    calendars.csv | parent | x,,ت,X,,yes | table.cell-empty
                    calendars.csv | code | country,country,ت,X,,yes | table.overlap
                    calendars.csv | standard_day | x,country,ت,X,7,yes | table.not-a-length
                    calendars.csv | standard_day | x,country,ت,X,00:00,yes | table.not-a-length
                    calendars.csv | keeps_holidays | x,country,ت,X,,maybe | table.not-yes-or-no
                    calendar-hours.csv | calendar | x,sunday,07:00,14:00,2024-01-01, | table.unknown-calendar
                    calendar-hours.csv | weekday | country,someday,07:00,14:00,2024-01-01, | table.not-a-weekday
                    calendar-hours.csv | opens | country,sunday,7am,14:00,2024-01-01, | table.not-a-time
                    calendar-hours.csv | closes | country,sunday,07:00,24:01,2024-01-01, | table.not-a-time
                    calendar-hours.csv | closes | country,sunday,07:00,07:00,2024-01-01, | table.not-a-time
                    calendar-hours.csv | closes | country,sunday,07:00,,2024-01-01, | table.cell-empty
                    calendar-hours.csv | until | country,sunday,07:00,14:00,2024-01-02,2024-01-01 | table.ends-before-it-begins
                    calendar-hours.csv | from | country,sunday,07:00,14:00,3024-01-02, | table.not-a-date
                    calendar-days.csv | date | country,soon,holiday,sure,,,ع,H | table.not-a-date
                    calendar-days.csv | kind | country,2026-01-01,shut,sure,,,ع,H | table.not-a-day-kind
                    calendar-days.csv | certainty | country,2026-01-01,holiday,likely,,,ع,H | table.not-a-certainty
                    calendar-days.csv | opens | country,2026-01-01,holiday,sure,07:00,08:00,ع,H | table.holiday-opens
                    calendar-days.csv | opens | country,2026-01-01,open,sure,,,ع,H | table.cell-empty
                    calendar-days.csv | name_ar | country,2026-01-01,holiday,sure,,,,H | table.cell-empty
                    calendar-days.csv | date | country,2022-05-02,holiday,sure,,,عيد,Eid | table.day-twice
                    calendar-days.csv | date | country,2022-05-02,open,sure,08:00,12:00,عيد,Eid | table.day-twice
                    calendar-hours.csv | weekday | country,sunday,09:00,15:00,2010-01-01, | table.weekday-twice
                    calendar-hours.csv | weekday | country,sunday,,,2010-01-01,2011-01-01 | table.weekday-twice
                    calendar-hours.csv | weekday | country,sunday,09:00,13:00,2022-04-20,2022-06-01 | table.weekday-twice
                    """)
    void aWrongCellIsRefusedByItsPlace(String file, String column, String line, String sentence) {
        String sample = SAMPLE.texts().get(file).strip();

        List<TableFault> faults = faults(with(file, sample + "\n" + line + "\n"));

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.row()).isEqualTo(sample.lines().count() + 1);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.sentence().key()).isEqualTo(sentence);
            assertThat(fault.in(Language.AR, new Texts(ZoneOffset.UTC, List.of("tables"))))
                    .startsWith("الملف " + file);
        });
    }

    @Test
    void theDayThatIsSaidTwiceIsNamedWithTheRowThatHasIt() {
        String sample = SAMPLE.texts().get(CalendarFiles.DAYS).strip();
        TableFault fault = faults(
                        with(CalendarFiles.DAYS, sample + "\ncountry,2022-05-02,open,sure,08:00,12:00,عيد,Eid\n"))
                .get(0);

        Texts texts = new Texts(ZoneOffset.UTC, List.of("tables"));
        assertThat(fault.in(Language.EN, texts))
                .endsWith("The calendar “country” has Monday 2 May 2022 in row 4 already.");
        assertThat(fault.in(Language.AR, texts))
                .endsWith("ورد الاثنين 2 مايو 2022 في التقويم «country» من قبل في السطر 4.");
    }

    @Test
    void aBreakInADayAndDatedHoursWithinOthersMaySpeakOfTheSameDay() {
        String hours = SAMPLE.texts().get(CalendarFiles.HOURS).strip()
                + "\ncountry,sunday,16:00,18:00,2010-01-01,\ncountry,sunday,08:00,12:00,2029-01-01,2029-02-01\ncountry,sunday,08:00,15:00,2030-01-01,\n";

        assertThat(CalendarFiles.parse(with(CalendarFiles.HOURS, hours))).containsKey("country");
    }

    @Test
    void whatWentLiveOnceStaysReadable() {
        String days = SAMPLE.texts().get(CalendarFiles.DAYS).strip() + "\ncountry,2022-05-02,holiday,sure,,,عيد,Eid\n";

        assertThat(CalendarFiles.parseAccepted(with(CalendarFiles.DAYS, days))).containsKey("country");
    }

    @Test
    void aCalendarThatNeverOpensAgainIsRefused() {
        String hours =
                """
                calendar,weekday,opens,closes,from,until
                country,sunday,07:00,14:00,2024-01-01,2026-12-31
                contact-centre,sunday,07:00,14:00,2024-01-01,
                """;

        List<TableFault> faults = faults(with(CalendarFiles.HOURS, hours));

        assertThat(faults)
                .extracting(fault -> fault.sentence().parameters().get("found"))
                .containsExactly("country", "identity", "identity-card-centre", "post");
    }

    private static TableFiles with(String file, String text) {
        Map<String, String> texts = new HashMap<>(SAMPLE.texts());
        texts.put(file, text);
        return new TableFiles(texts);
    }

    private static List<TableFault> faults(TableFiles files) {
        return catchThrowableOfType(BrokenTables.class, () -> CalendarFiles.parse(files))
                .faults();
    }
}
