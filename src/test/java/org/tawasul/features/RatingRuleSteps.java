package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.Before;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import org.assertj.core.data.Offset;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores;
import org.tawasul.testing.MovableClock;

/** What a rating leads to, as staff who may see the case read it. */
public class RatingRuleSteps {
    private final Story story;
    private final RatingSteps ratings;
    private final Scores scores;
    private Score before = new Score(0, null);

    public RatingRuleSteps(Story story, RatingSteps ratings, Scores scores) {
        this.story = story;
        this.ratings = ratings;
        this.scores = scores;
    }

    @Before
    public void rememberTheScores() {
        before = ofWorks();
    }

    @When("تقيّم فاطمة الرد بالدرجات {int} و {int} و {int} و {int} وتكتب {string}")
    public void ratesAndWrites(int handling, int clarity, int courtesy, int ease, String words) {
        ratings.rates(handling, clarity, courtesy, ease, words);
    }

    @Then("تُفتح مراجعة للرد بموجب القاعدة {string}")
    public void review(String rule) {
        decided(rule, "تُفتح مراجعة للرد.");
    }

    @Then("لا تُفتح مراجعة للرد، وتُسجَّل ملاحظة لفريق إدارة النظام بموجب القاعدة {string}")
    public void notedForTheCentralTeam(String rule) {
        decided(rule, "تُسجَّل الملاحظة لفريق إدارة نظام تواصل، ولا تُفتح مراجعة للرد.");
    }

    @Then("يُحفظ التقييم بموجب القاعدة {string}")
    public void noted(String rule) {
        decided(rule, "حُفظ التقييم.");
    }

    @Then("لا ينقص متوسط الجهة بسببها")
    public void meanIsOfThree() {
        Score score = ofWorks();
        double expected = (before.ratings() * meanOf(before) + 5) / (before.ratings() + 1);
        assertThat(score.ratings()).isEqualTo(before.ratings() + 1);
        assertThat(meanOf(score)).isCloseTo(expected, Offset.offset(0.001));
    }

    private Score ofWorks() {
        return scores.ofEntity("works", MovableClock.START, MovableClock.START.plus(Duration.ofDays(1)));
    }

    private static double meanOf(Score score) {
        return score.mean() == null ? 0 : score.mean().doubleValue();
    }

    private void decided(String rule, String outcome) {
        JsonNode decisions = story.door()
                .get("central.worker1", "/api/v1/cases/" + story.number() + "/decisions")
                .body();
        JsonNode rating = null;
        for (JsonNode decision : decisions.path("decisions")) {
            rating = decision.path("kind").asText().equals("rating") ? decision : rating;
        }
        assertThat(rating).as(decisions.toString()).isNotNull();
        assertThat(rating.path("rule").asText()).isEqualTo(rule);
        assertThat(rating.path("outcome").path("ar").asText()).isEqualTo(outcome);
        assertThat(rating.path("because").path("en").asText()).isNotBlank();
    }
}
