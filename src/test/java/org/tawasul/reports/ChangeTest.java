package org.tawasul.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tawasul.shared.Interval;

class ChangeTest {
    @Test
    void ofNumbersOnlyWhatChanceDoesNotExplainIsMoreOrLess() {
        assertThat(Change.ofCounts(1_200, 31, 1_000, 30)).isEqualTo(Change.MORE);
        assertThat(Change.ofCounts(800, 31, 1_000, 30)).isEqualTo(Change.LESS);
        assertThat(Change.ofCounts(52, 31, 48, 30)).isEqualTo(Change.ALIKE);
    }

    @Test
    void aMonthThatIsNotOverIsComparedByItsDays() {
        assertThat(Change.ofCounts(500, 15, 1_000, 30)).isEqualTo(Change.ALIKE);
        assertThat(Change.ofCounts(500, 31, 1_000, 30)).isEqualTo(Change.LESS);
    }

    @Test
    void ofLessThanAWeekNothingIsSaid() {
        assertThat(Change.ofCounts(5, 0.3, 1_000, 30)).isEqualTo(Change.TOO_SHORT);
        assertThat(Change.ofCounts(1_000, 31, 100, 6.9)).isEqualTo(Change.TOO_SHORT);
        assertThat(Change.ofCounts(1_000, 31, 226, 7)).isEqualTo(Change.ALIKE);
    }

    @Test
    void ofFewNothingIsSaid() {
        assertThat(Change.ofCounts(9, 31, 0, 30)).isEqualTo(Change.TOO_LITTLE);
        assertThat(Change.ofCounts(0, 31, 0, 30)).isEqualTo(Change.TOO_LITTLE);
        assertThat(Change.ofCounts(100, 0, 0, 30)).isEqualTo(Change.TOO_SHORT);
        assertThat(Change.ofShares(9, 9, 0, 1_000)).isEqualTo(Change.TOO_LITTLE);
        assertThat(Change.ofMeans(new Interval(4, 5), 3, new Interval(1, 2), 900))
                .isEqualTo(Change.TOO_LITTLE);
        assertThat(Change.ofMeans(null, 0, new Interval(1, 2), 900)).isEqualTo(Change.TOO_LITTLE);
    }

    @Test
    void sharesAndMeansAreApartWhereTheirIntervalsAre() {
        assertThat(Change.ofShares(990, 1_000, 900, 1_000)).isEqualTo(Change.MORE);
        assertThat(Change.ofShares(900, 1_000, 990, 1_000)).isEqualTo(Change.LESS);
        assertThat(Change.ofShares(96, 100, 94, 100)).isEqualTo(Change.ALIKE);
        assertThat(Change.ofMeans(new Interval(4.2, 4.4), 90, new Interval(3.8, 4.1), 90))
                .isEqualTo(Change.MORE);
        assertThat(Change.ofMeans(new Interval(4.0, 4.4), 90, new Interval(3.8, 4.1), 90))
                .isEqualTo(Change.ALIKE);
    }
}
