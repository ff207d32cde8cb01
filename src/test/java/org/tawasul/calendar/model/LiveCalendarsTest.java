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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.shared.table.BrokenTables;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.testing.MovableClock;

class LiveCalendarsTest {
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
    void brokenFilesAreRefusedAndTheOldOnesStayCurrent() throws IOException {
        LiveCalendars calendars = follow();
        declareHoliday("nowhere");

        assertThatThrownBy(() -> calendars.check(files())).isInstanceOf(BrokenTables.class);
        assertThat(calendars.current("country").version()).isEqualTo(1);
        assertThat(versions.all).hasSize(1);
    }

    @Test
    void nothingIsCurrentBeforeTheFirstFilesAreFollowed() {
        LiveCalendars calendars = new LiveCalendars(versions, new MovableClock(zone));

        assertThatThrownBy(() -> calendars.current("country")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsNotCommittedWasNeverCurrent() throws IOException {
        LiveCalendars calendars = follow();
        declareHoliday("country");
        TransactionSynchronizationManager.initSynchronization();
        calendars.follow(files());
        assertThat(calendars.current("country").version()).isEqualTo(2);

        TransactionSynchronizationManager.getSynchronizations()
                .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_ROLLED_BACK));
        TransactionSynchronizationManager.clearSynchronization();

        assertThat(calendars.current("country").version()).isEqualTo(1);
    }

    @Test
    void aVersionThatAnotherNodeMadeIsRead() throws IOException {
        LiveCalendars one = follow();
        declareHoliday("country");
        follow();

        assertThat(one.current("country").version()).isEqualTo(1);
        assertThat(one.version("country", 2).isOpen(LATE_HOLIDAY)).isFalse();
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
        return follow();
    }

    private LiveCalendars follow() {
        LiveCalendars calendars = new LiveCalendars(versions, new MovableClock(zone));
        calendars.follow(files());
        return calendars;
    }

    private TableFiles files() {
        return TableFiles.read(folder.toString(), "", CalendarFiles.NAMES);
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
