package org.tawasul.improvement.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** What a service's themes bring in one of its areas alone is noticed too. */
class SurgesOfGroupsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate FROM = TODAY.minusDays(500);
    private static final List<String> AREAS = List.of("capital", "muharraq", "northern", "southern");
    private static final int THEMES = 4;
    private static final double DAILY = 5 / 7.0;

    @Test
    void aThemeThatSurgesInOneAreaIsFlaggedThere() {
        assertThat(found(3, 5)).isNotEmpty().allSatisfy(surge -> assertThat(surge.group())
                .isEqualTo(new Group("lamps", 2L, "muharraq")));
    }

    @Test
    void whatGoesOnAsUsualAlarmsNoOftenerThanIsAllowed() {
        long months = 5;
        long alarms = LongStream.rangeClosed(1, months)
                .map(seed -> found(1, seed).size())
                .sum();
        assertThat(alarms).isLessThanOrEqualTo(months);
    }

    private static List<Surges.Surge> found(double times, long seed) {
        SaidPieces said = new SaidPieces(new ArrayList<>(), FROM);
        Random chance = new Random(seed);
        FROM.datesUntil(TODAY).forEach(day -> {
            for (long theme = 1; theme <= THEMES; theme++) {
                for (String area : AREAS) {
                    boolean surges = theme == 2 && area.equals("muharraq") && !day.isBefore(TODAY.minusDays(12));
                    double mean = DAILY * (surges ? times : 1);
                    int pieces = new PoissonDistribution(mean).inverseCumulativeProbability(chance.nextDouble());
                    said.all().add(new SaidPieces.Piece(theme, area, day, pieces));
                }
            }
        });
        return new Surges(said, said, mock(Holidays.class), 1).of("works", TODAY, List.of());
    }
}
