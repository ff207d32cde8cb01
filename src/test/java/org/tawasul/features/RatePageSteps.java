package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.Rating;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.PageVisitor.Seen;

/** The page on which a reply is rated. */
public class RatePageSteps {
    private final Story story;
    private final Tracking salma;
    private final TeamSteps team;
    private final Outbox outbox;
    private final Feedback feedback;
    private final MovableClock clock;
    private final JdbcTemplate sql;
    private Seen second = new Seen(0, null, "");

    public RatePageSteps(
            Story story,
            Tracking salma,
            TeamSteps team,
            Outbox outbox,
            Feedback feedback,
            MovableClock clock,
            JdbcTemplate sql) {
        this.story = story;
        this.salma = salma;
        this.team = team;
        this.outbox = outbox;
        this.feedback = feedback;
        this.clock = clock;
        this.sql = sql;
    }

    @Given("the reply has reached Salma")
    public void replyReached() {
        salma.complains();
        team.replies(TeamSteps.GOOD_REPLY);
        clock.moveBy(Story.HELD_BACK);
        outbox.deliver();
    }

    @When("she opens the link and rates the reply {int}, {int}, {int} and {int} with {string}")
    public void rates(int handling, int clarity, int courtesy, int ease, String words) {
        Map<String, String> scores = scores(handling, clarity, courtesy, ease);
        scores.put("words", words);
        Seen page = salma.at().get(salma.ratingLink());
        assertThat(page.words()).contains(TeamSteps.GOOD_REPLY);
        assertThat(page.body()).as("nothing is chosen beforehand").doesNotContain("checked");
        salma.sees(salma.at().post(salma.ratingLink(), scores));
    }

    @Then("her rating is kept with her words")
    public void kept() {
        assertThat(rating())
                .isEqualTo(new Rating(story.theCase().id(), 4, 5, 5, 3, "Quick and clear", rating().ratedAt()));
        assertThat(salma.at().follow(salma.last()).words()).contains("شكرًا، وصلنا تقييمك");
    }

    @When("she opens the link and leaves out how easy the system is")
    public void leavesOneOut() {
        Map<String, String> scores = scores(4, 5, 2, 1);
        scores.remove("ease");
        salma.at().get(salma.ratingLink());
        salma.sees(salma.at().post(salma.ratingLink(), scores));
    }

    @Then("what is missing is said and her other answers are still there")
    public void isAskedForIt() {
        assertThat(salma.last().status()).isEqualTo(400);
        assertThat(salma.last().body()).contains("href=\"#ease\"").containsPattern("id=\"courtesy-2\"[^>]*checked");
        assertThat(feedback.of(story.theCase().id())).isEmpty();
    }

    @When("she opens the link and sends her rating twice")
    public void sendsTwice() {
        salma.at().get(salma.ratingLink());
        salma.sees(salma.at().post(salma.ratingLink(), scores(4, 4, 4, 4)));
        second = salma.at().post(salma.ratingLink(), scores(4, 4, 4, 4));
    }

    @Then("she is thanked twice and has rated once")
    public void ratedOnce() {
        assertThat(salma.last().status()).isEqualTo(302);
        assertThat(second.status()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(salma.last().location());
        assertThat(sql.queryForObject(
                        "select count(*) from rating where case_id = ?",
                        Integer.class,
                        story.theCase().id()))
                .isEqualTo(1);
    }

    @When("she opens a link that was used")
    public void usedLink() {
        String link = salma.ratingLink();
        salma.at().get(link);
        salma.at().post(link, scores(3, 3, 3, 3));
        salma.sees(salma.at().get(link));
    }

    @When("she opens a link that is too old")
    public void oldLink() {
        String link = salma.ratingLink();
        clock.moveBy(Duration.ofDays(15));
        salma.sees(salma.at().get(link));
    }

    @When("she opens a link that never was")
    public void wrongLink() {
        salma.sees(salma.at().get("/en/rate/" + "x".repeat(43)));
        Seen arabic = salma.at().get("/ar/rate/" + "y".repeat(43));
        salma.sees(arabic);
    }

    @Then("one page tells her what may be the reason")
    public void saysWhy() {
        assertThat(salma.last().status()).isEqualTo(410);
        assertThat(salma.last().words())
                .contains("هذا الرابط لا يعمل الآن", "استُخدم الرابط من قبل", "لم يُنسخ الرابط كاملًا")
                .doesNotContain(story.number());
    }

    @When("she opens her case by a code and rates the reply there")
    public void ratesInTheCase() {
        salma.opensHerCase();
        assertThat(salma.last().words()).contains("قيّم الرد");
        salma.at().get(salma.own("/rating"));
        salma.sees(salma.at().post(salma.own("/rating"), scores(5, 5, 5, 5)));
    }

    @Then("her rating is kept")
    public void isKept() {
        assertThat(rating().handling()).isEqualTo(5);
        assertThat(salma.at().follow(salma.last()).words()).contains("شكرًا، وصلنا تقييمك");
    }

    private Rating rating() {
        return feedback.of(story.theCase().id()).orElseThrow();
    }

    private static Map<String, String> scores(int handling, int clarity, int courtesy, int ease) {
        return new HashMap<>(Map.of(
                "handling", Integer.toString(handling),
                "clarity", Integer.toString(clarity),
                "courtesy", Integer.toString(courtesy),
                "ease", Integer.toString(ease)));
    }
}
