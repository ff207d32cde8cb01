package org.tawasul.calendar.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.model.CalendarVersions;
import org.tawasul.calendar.model.CalendarVersions.Version;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

@TawasulTest
@Transactional
class StoredCalendarVersionsTest {
    @Autowired
    CalendarVersions versions;

    @Autowired
    WorkingCalendars calendars;

    @Test
    void theSampleWasStoredAtTheFirstStartAndAnswers() {
        assertThat(versions.all()).extracting(Version::number).startsWith(1L);
        assertThat(calendars.current("country").isOpen(MovableClock.START)).isTrue();
    }

    @Test
    void aVersionComesBackAsItWasWrittenAndTheOldOnesStay() {
        List<Version> before = versions.all();
        Version version = new Version(
                before.size() + 1L,
                ZoneId.of("Asia/Riyadh"),
                new TableFiles(Map.of("a.csv", "عيد الفطر\n", "b.csv", "")));

        versions.add(version, MovableClock.START);

        assertThat(versions.all()).startsWith(before.toArray(Version[]::new)).endsWith(version);
    }

    @Test
    void aVersionIsWrittenOnce() {
        Version stored = versions.all().get(0);

        assertThatThrownBy(() -> versions.add(stored, MovableClock.START)).isInstanceOf(DuplicateKeyException.class);
    }
}
