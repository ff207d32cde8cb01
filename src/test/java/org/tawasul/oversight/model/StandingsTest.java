package org.tawasul.oversight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawasul.feedback.Score;
import org.tawasul.oversight.Standing;

class StandingsTest {
    @Test
    void whoIsFarBelowTheOthersIsWorseAndOfFewNobodySaysIt() {
        Score good = score(200, 4.5, 0.8);
        Score bad = score(200, 3, 0.8);
        Score few = score(4, 1, 0);
        Standings standings = Standings.of(List.of(good, bad, few));

        assertThat(standings.of(bad)).isEqualTo(Standing.WORSE);
        assertThat(standings.of(good)).isEqualTo(Standing.BETTER);
        assertThat(standings.of(score(3, 4.9, 0.1))).isEqualTo(Standing.ALIKE);
    }

    @Test
    void whoIsAloneHasNobodyBesideHim() {
        Score only = score(50, 4, 0.5);

        assertThat(Standings.of(List.of(only)).of(only)).isNull();
        assertThat(Standings.of(List.of(only, Score.NONE)).of(Score.NONE)).isNull();
    }

    /** Fifty entities that are all the same: ranked by their means they would stand in fifty places. */
    @Test
    void chanceAloneRanksNobody() {
        int stoodOut = 0;
        for (int seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            List<Score> scores = new ArrayList<>();
            for (int entity = 0; entity < 50; entity++) {
                scores.add(drawn(random, 40 + random.nextInt(60)));
            }
            Standings standings = Standings.of(scores);
            stoodOut += (int) scores.stream()
                    .filter(one -> standings.of(one) != Standing.ALIKE)
                    .count();
        }
        assertThat(stoodOut).isLessThanOrEqualTo(2);
    }

    /** Of fifty-three entities that are all the same nobody stands out in nineteen of twenty months, though most give the best there is. */
    @ParameterizedTest
    @CsvSource({
        "0.02, 0.03, 0.05, 0.2, 30",
        "0.02, 0.03, 0.05, 0.2, 60",
        "0.02, 0.03, 0.05, 0.2, 120",
        "0.03, 0.02, 0.02, 0.08, 30",
        "0.03, 0.02, 0.02, 0.08, 60",
        "0.03, 0.02, 0.02, 0.08, 120",
        "0.03, 0.01, 0.01, 0.05, 30",
        "0.08, 0, 0, 0, 30",
        "0.15, 0.05, 0.05, 0.15, 30"
    })
    void norWhereMostGiveTheBest(double one, double two, double three, double four, int ratings) {
        double[] ends = {one, one + two, one + two + three, one + two + three + four};
        int months = 100;
        int stoodOut = 0;
        for (int seed = 1; seed <= months; seed++) {
            Random random = new Random(seed);
            List<Score> scores = new ArrayList<>();
            for (int entity = 0; entity < 53; entity++) {
                scores.add(drawn(random, ratings, ends));
            }
            Standings standings = Standings.of(scores);
            stoodOut += scores.stream().anyMatch(score -> standings.of(score) != Standing.ALIKE) ? 1 : 0;
        }
        assertThat(stoodOut).isLessThanOrEqualTo(months / 20);
    }

    @Test
    void whoIsReallyWorseIsSeen() {
        List<Score> scores = new ArrayList<>(Collections.nCopies(52, score(60, 4.5, 0.9)));
        Score worse = score(60, 3.5, 1.2);
        scores.add(worse);
        Standings standings = Standings.of(scores);
        assertThat(standings.of(worse)).isEqualTo(Standing.WORSE);
        assertThat(standings.of(scores.get(0))).isEqualTo(Standing.ALIKE);
    }

    private static Score drawn(Random random, int ratings, double... ends) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < ratings; i++) {
            double chance = random.nextDouble();
            double value = 1 + Arrays.stream(ends).filter(end -> end <= chance).count();
            sum += value;
            squares += value * value;
        }
        return new Score(ratings, BigDecimal.valueOf(sum / ratings), BigDecimal.valueOf(squares), 0);
    }

    private static Score drawn(Random random, int ratings) {
        Score all = Score.NONE;
        for (int i = 0; i < ratings; i++) {
            double value = 5 - random.nextInt(5) * random.nextInt(2);
            all = all.plus(new Score(1, BigDecimal.valueOf(value), BigDecimal.valueOf(value * value), 0));
        }
        return all;
    }

    private static Score score(long ratings, double mean, double deviation) {
        double squares = ratings * mean * mean + (ratings - 1) * deviation * deviation;
        return new Score(ratings, BigDecimal.valueOf(mean), BigDecimal.valueOf(squares), ratings);
    }
}
