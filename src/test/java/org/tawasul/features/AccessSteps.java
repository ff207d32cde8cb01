package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Who sees a case. */
public class AccessSteps {
    private final Story story;

    public AccessSteps(Story story) {
        this.story = story;
    }

    @When("يطلب {string} الاطلاع على الطلب")
    public void asksToSee(String login) {
        story.answered(story.door().get(login, "/api/v1/cases/" + story.number()));
    }

    @Then("تكون النتيجة {string}")
    public void outcome(String outcome) {
        assertThat(story.lastAnswer().status()).isEqualTo(outcome.equals("مسموح") ? 200 : 404);
    }
}
