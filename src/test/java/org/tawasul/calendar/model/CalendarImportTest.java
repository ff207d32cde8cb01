package org.tawasul.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.testing.MovableClock;

class CalendarImportTest {
    private static final Instant LATE_HOLIDAY = Instant.parse("2026-08-26T06:00:00Z");

    private final Kept versions = new Kept();
    private ZoneId zone = ZoneId.of("Asia/Bahrain");

    @TempDir
    Path folder;

    @BeforeEach
    void copySample() throws IOException {
        TableFiles sample = TableFiles.read("", "/samples/organisation", CalendarFiles.NAMES);
        for (var file : sample.texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void unchangedFilesMakeNoNewVersion() {
        run();

        assertThat(run().current("country").version()).isEqualTo(1);
        assertThat(versions.all).hasSize(1);
    }

    @Test
    void aHolidayThatIsDeclaredLateIsANewVersionAndTheOldOneStillAnswersAsBefore() throws IOException {
        run();
        declareHoliday("country");

        WorkingCalendars calendars = run();

        assertThat(calendars.current("country").version()).isEqualTo(2);
        assertThat(calendars.current("country").isOpen(LATE_HOLIDAY)).isFalse();
        assertThat(calendars.version("country", 1).isOpen(LATE_HOLIDAY)).isTrue();
        assertThat(calendars.current("identity-card-centre").version()).isEqualTo(2);
    }

    @Test
    void aCalendarThatAnImportLeavesAsItWasKeepsItsVersion() throws IOException {
        run();
        declareHoliday("identity");

        WorkingCalendars calendars = run();

        assertThat(calendars.current("identity-card-centre").version()).isEqualTo(2);
        assertThat(calendars.current("country").version()).isEqualTo(1);
        assertThat(calendars.version("country", 2).version()).isEqualTo(1);
    }

    @Test
    void aZoneThatChangedIsANewVersionToo() {
        run();
        zone = ZoneId.of("Asia/Riyadh");

        WorkingCalendars calendars = run();

        assertThat(calendars.current("country").zone()).isEqualTo(zone);
        assertThat(calendars.version("country", 1).zone()).isEqualTo(ZoneId.of("Asia/Bahrain"));
    }

    @Test
    void brokenFilesLeaveTheStoredCalendarsInForce() throws IOException {
        run();
        declareHoliday("nowhere");

        assertThat(run().current("country").version()).isEqualTo(1);
        assertThat(versions.all).hasSize(1);
    }

    @Test
    void theProgramDoesNotStartWithBrokenFilesAndAnEmptyStore() throws IOException {
        declareHoliday("nowhere");

        assertThatThrownBy(this::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("column calendar: The calendar “nowhere” is not in calendars.csv.");
    }

    @Test
    void aVersionThatNeverWasIsRefused() {
        WorkingCalendars calendars = run();

        assertThatThrownBy(() -> calendars.version("country", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private void declareHoliday(String calendar) throws IOException {
        Files.writeString(
                folder.resolve(CalendarFiles.DAYS),
                calendar + ",2026-08-26,holiday,sure,,,عطلة رسمية,Public holiday\n",
                StandardOpenOption.APPEND);
    }

    private WorkingCalendars run() {
        return new CalendarImport().workingCalendars(folder.toString(), versions, new MovableClock(zone));
    }

    private static final class Kept implements CalendarVersions {
        private final List<Version> all = new ArrayList<>();

        @Override
        public List<Version> all() {
            return List.copyOf(all);
        }

        @Override
        public void add(Version version, Instant importedAt) {
            all.add(version);
        }
    }
}
