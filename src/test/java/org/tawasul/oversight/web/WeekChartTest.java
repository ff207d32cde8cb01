package org.tawasul.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawasul.oversight.Overview.Week;

/** The picture of the weeks stays inside its frame, and runs as the page is read. */
class WeekChartTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 53})
    void everyBarIsInsideTheFrame(int weeks) {
        for (boolean rightToLeft : new boolean[] {true, false}) {
            WeekChart chart = WeekChart.of(weeks(weeks), rightToLeft);

            assertThat(chart.weeks()).hasSize(weeks).allSatisfy(week -> {
                for (WeekChart.Bar bar : List.of(week.received(), week.replied())) {
                    assertThat(bar.x()).isNotNegative();
                    assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(WeekChart.WIDTH);
                    assertThat(bar.y()).isNotNegative();
                    assertThat(bar.height()).isNotNegative();
                }
            });
            assertThat(chart.weeks().stream().filter(WeekChart.Pair::isLabelled).count())
                    .isBetween(1L, 5L);
        }
    }

    @Test
    void theNewestWeekStandsWhereReadingEnds() {
        WeekChart arabic = WeekChart.of(weeks(4), true);
        WeekChart english = WeekChart.of(weeks(4), false);

        assertThat(arabic.weeks().get(3).middle())
                .isLessThan(arabic.weeks().get(0).middle());
        assertThat(english.weeks().get(3).middle())
                .isGreaterThan(english.weeks().get(0).middle());
    }

    @Test
    void withoutAnythingTheFrameIsStillDrawn() {
        WeekChart chart = WeekChart.of(List.of(new Week(FIRST, FIRST.plusDays(6), 0, 0)), true);

        assertThat(chart.most()).isEqualTo(2);
        assertThat(chart.weeks().get(0).received().height()).isZero();
    }

    private static List<Week> weeks(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Week(FIRST.plusWeeks(i), FIRST.plusWeeks(i).plusDays(6), i * 37L, i * 31L))
                .toList();
    }
}
