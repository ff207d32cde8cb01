package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import org.tawasul.calendar.BusinessClock;

/** How well the public is served, and who may know. */
public class FigureSteps {
    private final Story story;
    private final BusinessClock clock;
    private JsonNode before;

    public FigureSteps(Story story, BusinessClock clock) {
        this.story = story;
        this.clock = clock;
    }

    @Given("حُفظت أرقام خدمة {string}")
    public void noted(String entity) {
        before = line(read("central.worker1").body(), entity);
    }

    @Then("يزيد ما ورد إلى {string} وما رُدّ عليه وما رُدّ عليه في وقته وعدد التقييمات واحدًا في نظر {string}")
    public void oneMore(String entity, String who) {
        JsonNode answer = read(who).body();
        JsonNode now = line(answer, entity);
        for (String counted : new String[] {"received", "replied", "ratings"}) {
            assertThat(now.path(counted).asLong())
                    .as(counted)
                    .isEqualTo(before.path(counted).asLong() + 1);
        }
        assertThat(inTime(now)).isEqualTo(inTime(before) + 1);
        assertThat(now.path("open").asLong()).isEqualTo(before.path("open").asLong());
        assertThat(answer.path("total").path("received").asLong())
                .isGreaterThanOrEqualTo(now.path("received").asLong());
        assertThat(now.path("rating").decimalValue()).isPositive();
    }

    @Then("متوسط أيام الرد لدى {string} معروف")
    public void meanIsPositive(String entity) {
        JsonNode now = line(read("leadership.noora").body(), entity);
        assertThat(now.path("meanReplyDays").isNumber()).isTrue();
        assertThat(now.path("meanReplyDays").decimalValue()).isNotNegative();
    }

    @Then("لا يرى {string} أرقام خدمة {string}")
    public void seesNothingOf(String who, String entity) {
        Door.Answer answer = read(who);
        assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
        assertThat(answer.body().path("entities").findValuesAsText("entity")).doesNotContain(entity);
    }

    @Then("لا يرى {string} أرقام الخدمة")
    public void seesNothing(String who) {
        assertThat(read(who).text("code")).isEqualTo("not-allowed");
    }

    private Door.Answer read(String who) {
        return story.door()
                .get(
                        who,
                        "/api/v1/figures?from=" + clock.today().minusDays(30) + "&to="
                                + clock.today().plusDays(1));
    }

    /** How many of those replied to were in time, which the door says as a share. */
    private static long inTime(JsonNode line) {
        return Math.round(
                line.path("inTimePercent").asDouble() * line.path("replied").asLong() / 100);
    }

    private static JsonNode line(JsonNode answer, String entity) {
        for (JsonNode one : answer.path("entities")) {
            if (one.path("entity").asText().equals(entity)) {
                return one;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
