package org.tawasul.reports.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tawasul.reports.Change;

/** Of how many days the numbers of a month are. */
class MonthCountsTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void aMonthThatIsOverHasAllItsDays() {
        assertThat(MonthCounts.days(BEGIN, END, Instant.parse("2025-12-05T00:00:00Z"), LATER))
                .isEqualTo(31);
        assertThat(MonthCounts.days(BEGIN, END, null, LATER)).isEqualTo(31);
    }

    @Test
    void theFirstMonthHasTheDaysOnWhichThereWasASystem() {
        double first = MonthCounts.days(BEGIN, END, Instant.parse("2026-03-22T12:00:00Z"), LATER);

        assertThat(first).isEqualTo(9.5);
        assertThat(Change.ofCounts(1_000, 30, 316, first)).isEqualTo(Change.ALIKE);
    }

    @Test
    void aMonthThatIsNotOverHasWhatIsPastOfIt() {
        assertThat(MonthCounts.days(BEGIN, END, null, Instant.parse("2026-03-01T08:00:00Z")))
                .isCloseTo(1 / 3.0, within(0.001));
        assertThat(MonthCounts.days(
                        BEGIN, END, Instant.parse("2026-03-10T00:00:00Z"), Instant.parse("2026-03-13T06:00:00Z")))
                .isEqualTo(3.25);
        assertThat(MonthCounts.days(BEGIN, END, LATER, Instant.parse("2026-03-13T06:00:00Z")))
                .isZero();
    }
}
