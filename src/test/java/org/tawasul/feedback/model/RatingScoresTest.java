package org.tawasul.feedback.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.transaction.annotation.Transactional;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class RatingScoresTest {
    @Autowired
    RatingRows rows;

    @Autowired
    Scores scores;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @Test
    @Transactional
    void anEntitysMeanIsOfThreeCriteriaWhateverTheFourthSays() {
        Instant now = quietTime();
        for (int ease = 1; ease <= 5; ease++) {
            rate("health", 4, 5, 3, ease, now);
            Score score = scores.ofEntity("health", now, now.plusSeconds(1));
            assertThat(score.ratings()).isEqualTo(ease);
            assertThat(score.mean()).isEqualByComparingTo("4");
        }
        assertThat(scores.ofSystem(now, now.plusSeconds(1)).mean()).isEqualByComparingTo("3");
    }

    @Test
    @Transactional
    void aScoreKnowsHowManyAreSatisfiedAndHowFarRatingsLieApart() {
        Instant now = quietTime();
        rate("health", 5, 5, 5, 1, now);
        rate("health", 4, 4, 4, 1, now);
        rate("health", 1, 2, 3, 5, now);
        rate("health", 5, 4, 2, 5, now);

        Score score = scores.byEntity(now, now.plusSeconds(1)).get("health");

        assertThat(score.satisfied()).isEqualTo(2);
        assertThat(score.squares().doubleValue())
                .isCloseTo(25 + 16 + 4 + 121 / 9.0, org.assertj.core.api.Assertions.within(0.001));
        assertThat(score.between(0.95).orElseThrow().holds(3.67)).isTrue();
        assertThat(scores.ofSystem(now, now.plusSeconds(1)).satisfied()).isEqualTo(2);
    }

    @Test
    @Transactional
    void ofOtherEntitiesAndOtherTimesNothingIsCounted() {
        Instant now = quietTime();
        rate("health", 1, 1, 2, 5, now);
        rate("works", 5, 5, 5, 1, now);
        rate("health", 5, 5, 5, 5, now.plus(Duration.ofDays(1)));

        Score score = scores.ofEntity("health", now, now.plus(Duration.ofDays(1)));
        assertThat(score.ratings()).isEqualTo(1);
        assertThat(score.mean()).isBetween(new java.math.BigDecimal("1.333"), new java.math.BigDecimal("1.334"));
        assertThat(scores.ofEntity("nobody", now, now.plusSeconds(1))).isEqualTo(new Score(0, null));
    }

    /** Long after whatever other tests rated. */
    private Instant quietTime() {
        return clock.now().plus(Duration.ofDays(400));
    }

    @Test
    void whoReadsWhatARatingSaysOfAnEntityCannotSeeTheFourthCriterion() {
        ResultSetExtractor<List<String>> columns =
                result -> IntStream.rangeClosed(1, result.getMetaData().getColumnCount())
                        .mapToObj(column -> name(result, column))
                        .toList();
        assertThat(sql.query("select * from entity_score where 1 = 0", columns))
                .containsExactly("id", "case_id", "entity", "rated_at", "mean");
    }

    private static String name(ResultSet result, int column) {
        try {
            return result.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void rate(String entity, int handling, int clarity, int courtesy, int ease, Instant at) {
        rows.addRating(new RatingRow(
                ids.next(), ids.next(), ids.next(), 7, handling, clarity, courtesy, ease, null, at, entity));
    }
}
