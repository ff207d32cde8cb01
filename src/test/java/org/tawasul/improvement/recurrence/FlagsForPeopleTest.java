package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.improvement.RecurrenceFlag.Kind;
import org.tawasul.improvement.surge.Expectation;
import org.tawasul.improvement.surge.Rhythm;

class FlagsForPeopleTest {
    private static final LocalDate FOUND = LocalDate.of(2026, 3, 1);
    private static final LocalDate SINCE = FOUND.minusDays(HighShares.DAYS);
    private static final Expectation OWN_PAST =
            Expectation.of(Map.of(SINCE.minusDays(1), 30), SINCE.minusDays(30), SINCE, Rhythm.even(), 1);

    /** Its own past is what it brings by now, so that by it nothing would be high. */
    @Test
    void whatStaysHighIsDrawnAgainstWhatItsSentenceSays() {
        FlagRow row = row(Kind.PERSISTENT);
        assertThat(SINCE.datesUntil(FOUND)
                        .mapToDouble(day -> FlagsForPeople.expected(row, OWN_PAST, day))
                        .sum())
                .isCloseTo(row.expected(), within(1e-9));
    }

    @Test
    void whatRoseIsDrawnAgainstItsOwnPast() {
        assertThat(FlagsForPeople.expected(row(Kind.SURGE), OWN_PAST, SINCE)).isEqualTo(OWN_PAST.on(SINCE));
    }

    private static FlagRow row(Kind kind) {
        return new FlagRow(
                7,
                "works",
                "street-lighting",
                null,
                "muharraq",
                null,
                kind.name(),
                40,
                15,
                SINCE,
                FOUND.minusDays(1),
                FOUND,
                "OPEN",
                "tell-entity",
                0,
                null,
                null,
                null,
                1);
    }
}
