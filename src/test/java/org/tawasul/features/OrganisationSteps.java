package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.Map;

/** What people say of places. */
public class OrganisationSteps {
    private final Story story;

    public OrganisationSteps(Story story) {
        this.story = story;
    }

    @When("تشتكي فاطمة من {service} في المجمع {string}")
    public void complainsFromBlock(String service, String block) {
        submit(complaint(service, block));
    }

    @When("تشتكي فاطمة من {service} في المجمع {string} وتذكر {area}")
    public void complainsFromBlockOfArea(String service, String block, String area) {
        Map<String, Object> complaint = complaint(service, block);
        complaint.put("area", area);
        submit(complaint);
    }

    @Then("لا تُقبل الشكوى للسبب {string}")
    public void notAccepted(String code) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.text("field")).isEqualTo("block");
        assertThat(refused.body().path("sentences").path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(refused.body().path("sentences").path("en").asText()).containsPattern("[a-z]");
    }

    private void submit(Map<String, Object> complaint) {
        Door.Answer answer = story.door().post(Story.FATIMA, "/api/v1/cases", complaint);
        if (answer.isOk()) {
            story.submitted(answer);
        } else {
            story.answered(answer);
        }
    }

    private static Map<String, Object> complaint(String service, String block) {
        return new HashMap<>(Map.of(
                "kind", "complaint",
                "subject", "شكوى بشأن خدمة حكومية",
                "description", "عمود الإنارة أمام منزلنا لا يعمل منذ ثلاثة أيام والشارع مظلم",
                "service", service,
                "block", block,
                "mail", "fatima@example.org"));
    }
}
