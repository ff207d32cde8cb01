package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.tawasul.calendar.BusinessClock;

/** How often rules found something amiss, and who may know. */
public class FlagSteps {
    private final Story story;
    private final BusinessClock clock;
    private JsonNode before;

    public FlagSteps(Story story, BusinessClock clock) {
        this.story = story;
        this.clock = clock;
    }

    @Given("حُفظت أرقام ما رُصد لدى {string}")
    public void noted(String entity) {
        before = read("central.worker1").body().path("flags");
        assertThat(before.isArray()).isTrue();
    }

    @Then("يزيد ما رُصد من {string} لدى {string} بموجب القاعدة {string} في نظر {string}")
    public void oneMore(String found, String entity, String rule, String who) {
        JsonNode now = read(who).body().path("flags");
        // Cases of other scenarios may have become late too.
        assertThat(count(now, found, entity, rule)).isGreaterThan(count(before, found, entity, rule));
        assertThat(count(now, found, entity, rule))
                .isEqualTo(count(read("central.worker1").body().path("flags"), found, entity, rule));
        for (JsonNode one : now) {
            assertThat(one.path("name").path("ar").asText()).as("%s", one).containsPattern("[\\u0621-\\u064A]");
            assertThat(one.path("name").path("en").asText()).as("%s", one).isNotBlank();
        }
    }

    @Then("لا يرى {string} أرقام {string}")
    public void seesNothingOf(String who, String entity) {
        Door.Answer answer = read(who);
        assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
        for (JsonNode one : answer.body().path("flags")) {
            assertThat(one.path("entity").asText()).isNotEqualTo(entity);
        }
    }

    @Then("لا يرى {string} أي أرقام")
    public void seesNothing(String who) {
        assertThat(read(who).text("code")).isEqualTo("not-allowed");
    }

    @When("تُطلب الأرقام من {string} إلى {string}")
    public void asks(String from, String to) {
        story.answered(story.door().get("central.worker1", "/api/v1/flags?from=" + from + "&to=" + to));
    }

    @Then("تُرفض الأرقام بسبب {string}")
    public void refused(String code) {
        assertThat(story.lastAnswer().isOk()).isFalse();
        assertThat(story.lastAnswer().body().toString()).contains(code);
    }

    private Door.Answer read(String who) {
        return story.door()
                .get(
                        who,
                        "/api/v1/flags?from=" + clock.today().minusDays(30) + "&to="
                                + clock.today().plusDays(1));
    }

    private static long count(JsonNode flags, String found, String entity, String rule) {
        for (JsonNode one : flags) {
            if (one.path("found").asText().equals(found)
                    && one.path("entity").asText().equals(entity)
                    && one.path("rule").asText().equals(rule)) {
                return one.path("count").asLong();
            }
        }
        return 0;
    }
}
