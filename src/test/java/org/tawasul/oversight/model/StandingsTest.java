package org.tawasul.oversight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
        assertThat(stoodOut).isLessThanOrEqualTo(10);
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
