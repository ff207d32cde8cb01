package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.After;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import java.util.UUID;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.intake.Following;
import org.tawasul.intake.SocialDesk;
import org.tawasul.intake.SocialEvent;
import org.tawasul.intake.social.FakePlatform;
import org.tawasul.testing.SocialLine;

/** What becomes of what people write on a platform. */
public class SocialChannelSteps {
    private final Story story;
    private final SocialDesk desk;
    private final Following following;
    private final Cases cases;
    private final SocialLine line;
    private final FakePlatform platform = new FakePlatform();
    private final String salem = "salem-" + UUID.randomUUID();
    private String last = "";

    public SocialChannelSteps(Story story, SocialDesk desk, Following following, Cases cases, SocialLine line) {
        this.story = story;
        this.desk = desk;
        this.following = following;
        this.cases = cases;
        this.line = line;
    }

    @After
    public void closed() {
        line.leadsTo(null);
        platform.close();
    }

    @When("يكتب سالم إلينا في رسالة خاصة على المنصة {string}")
    public void writes(String words) {
        tells("message", words);
    }

    @When("ينشر سالم على المنصة {string}")
    public void posts(String words) {
        tells("post", words);
    }

    @When("يدّعي غريب أنه المنصة")
    public void strangerClaims() {
        story.answered(story.door()
                .post(
                        Story.FATIMA,
                        "/api/v1/social-events",
                        Map.of("event", "post", "id", "x", "author", "y", "text", "نص")));
    }

    @Then("لا يُسمع")
    public void notHeard() {
        assertThat(story.lastAnswer().status()).isEqualTo(401);
    }

    @Then("يصل ما كتبه إلى فريق جهة {string} ومصدره المنصة")
    public void reaches(String entity) {
        assertThat(his().entity()).isEqualTo(entity);
        assertThat(his().channel()).isEqualTo("social-media");
    }

    @Then("يصله في رسالة خاصة رقم طلبه ورابط يفتحه")
    public void led() {
        assertThat(answer().path("private").asBoolean()).isTrue();
        assertThat(answer().path("text").asText()).contains(his().number());
    }

    @Then("لا يُقال تحت منشوره سوى أين يتابعه")
    public void nothingPersonal() {
        assertThat(answer().path("private").asBoolean()).isFalse();
        assertThat(answer().path("text").asText()).contains("/follow/social").doesNotContain("36001122");
    }

    private void tells(String event, String words) {
        last = UUID.randomUUID().toString();
        line.leadsTo(platform.line());
        desk.take(new SocialEvent(event, last, salem, words, null, false, false));
        desk.answer();
    }

    private JsonNode answer() {
        assertThat(platform.answers()).containsKey(last);
        return platform.answers().get(last);
    }

    private CaseView his() {
        String text = answer().path("text").asText();
        return cases.byNumber(following
                .enterByLink(text.substring(text.lastIndexOf('/') + 1).strip())
                .caseNumber());
    }
}
