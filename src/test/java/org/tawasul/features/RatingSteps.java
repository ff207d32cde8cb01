package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawasul.cases.CaseState;
import org.tawasul.feedback.Feedback;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.MovableClock;

/** The rating link, followed as the customer finds it in the message. */
public class RatingSteps {
    private static final Pattern LINK = Pattern.compile("/rate/([A-Za-z0-9_-]{43})");

    private final Story story;
    private final Outbox outbox;
    private final MovableClock clock;
    private final Feedback feedback;
    private final CaseSteps caseSteps;
    private final TeamSteps teamSteps;

    public RatingSteps(
            Story story,
            Outbox outbox,
            Feedback feedback,
            CaseSteps caseSteps,
            TeamSteps teamSteps,
            MovableClock clock) {
        this.clock = clock;
        this.story = story;
        this.outbox = outbox;
        this.feedback = feedback;
        this.caseSteps = caseSteps;
        this.teamSteps = teamSteps;
    }

    @Given("استلمت فاطمة الرد على شكواها")
    @Given("Fatima received the reply to her complaint")
    public void replyReceived() {
        caseSteps.complaintIsWithItsTeam("street-lighting");
        teamSteps.replies(TeamSteps.GOOD_REPLY);
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
        clock.moveBy(Story.HELD_BACK);
        outbox.deliver();
    }

    @Given("Fatima received the reply to her complaint with a marked place")
    public void replyReceivedAboutAPlace() {
        Map<String, Object> complaint = Submissions.of("complaint", "street-lighting", "capital");
        complaint.merge("description", "\n\nالموضع: 26.21000, 50.58000", (said, place) -> said.toString() + place);
        story.submitted(story.door().post(Story.FATIMA, "/api/v1/cases", complaint));
        teamSteps.replies(TeamSteps.GOOD_REPLY);
        clock.moveBy(Story.HELD_BACK);
        outbox.deliver();
    }

    @Given("قيّمت فاطمة الرد")
    @Given("she has rated the reply")
    public void rated() {
        rates(5, 5, 5, 5);
        assertThat(story.lastAnswer().isOk())
                .as(story.lastAnswer().body().toString())
                .isTrue();
    }

    @When("تقيّم فاطمة الرد بالدرجات {int} و {int} و {int} و {int}")
    public void rates(int handling, int clarity, int courtesy, int ease) {
        rates(handling, clarity, courtesy, ease, "");
    }

    @When("she rates by the link of the reminder")
    public void ratesByTheReminder() {
        rates(token("rating-reminder"), 4, 4, 4, 4, "");
    }

    void rates(int handling, int clarity, int courtesy, int ease, String words) {
        rates(token(), handling, clarity, courtesy, ease, words);
    }

    private void rates(String token, int handling, int clarity, int courtesy, int ease, String words) {
        story.answered(story.door()
                .post(
                        null,
                        "/api/v1/ratings/" + token,
                        Map.of(
                                "handling", handling,
                                "clarity", clarity,
                                "courtesy", courtesy,
                                "ease", ease,
                                "words", words)));
    }

    @When("يُفتح رابط التقييم عشر مرات")
    public void opened() {
        for (int i = 0; i < 10; i++) {
            assertThat(story.door().get(null, "/api/v1/ratings/" + token()).isOk())
                    .isTrue();
        }
    }

    @Then("يُغلق الطلب ويُحفظ التقييم")
    public void closedWithRating() {
        assertThat(story.lastAnswer().isOk())
                .as(story.lastAnswer().body().toString())
                .isTrue();
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
        assertThat(feedback.of(story.theCase().id())).isPresent();
    }

    @Then("يُرفض التقييم لأن الرابط لم يعد صالحًا")
    public void refused() {
        assertThat(story.lastAnswer().status()).isEqualTo(410);
        assertThat(story.lastAnswer().text("code")).isEqualTo("link-not-usable");
    }

    @Then("يُغلق الطلب دون تقييم")
    public void closedWithoutRating() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
        assertThat(feedback.of(story.theCase().id())).isEmpty();
    }

    @Then("يبقى التقييم مفتوحًا")
    public void staysOpen() {
        rates(3, 3, 3, 3);
        closedWithRating();
    }

    @Then("the rating is not offered to her")
    public void notOffered() {
        assertThat(ratingPage().status()).isEqualTo(410);
        assertThat(links()).isNotEmpty().allSatisfy(link -> assertThat(
                        story.door().get(null, "/api/v1/ratings/" + link).status())
                .isEqualTo(410));
        assertThat(feedback.token(story.theCase().id())).isEmpty();
    }

    @Then("the rating is offered to her by a new link, and the old one stays closed")
    public void offeredAnew() {
        List<String> links = links();
        assertThat(links).hasSize(2);
        assertThat(story.door().get(null, "/api/v1/ratings/" + links.get(0)).status())
                .isEqualTo(410);
        assertThat(story.door().get(null, "/api/v1/ratings/" + links.get(1)).body())
                .isEqualTo(ratingPage().body());
        assertThat(ratingPage().body().path("reply").asText()).isEqualTo(teamSteps.lastReply());
    }

    private Door.Answer ratingPage() {
        return story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number() + "/rating");
    }

    /** Of the replies, oldest first, as they were sent. */
    private List<String> links() {
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message ->
                        message.template().equals("reply") && message.channel().equals("sms"))
                .map(message -> LINK.matcher(message.body()))
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
    }

    private String token() {
        return token("reply");
    }

    private String token(String template) {
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message ->
                        message.template().equals(template) && message.channel().equals("sms"))
                .map(message -> {
                    Matcher link = LINK.matcher(message.body());
                    assertThat(link.find()).as(message.body()).isTrue();
                    return link.group(1);
                })
                .findFirst()
                .orElseThrow();
    }
}
