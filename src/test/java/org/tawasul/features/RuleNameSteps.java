package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Then;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** That every turn of a case names a rule, and that staff can read it. */
public class RuleNameSteps {
    private static final String ARABIC = "[\\u0621-\\u064A]";

    private final Story story;
    private final JdbcTemplate sql;

    public RuleNameSteps(Story story, DataSource store) {
        this.story = story;
        this.sql = new JdbcTemplate(store);
    }

    @Then("the watch has found {string} about her case")
    public void watchHasFound(String findings) {
        assertThat(sql.queryForList(
                        "select distinct finding from deadline_finding where case_id = ?",
                        String.class,
                        story.theCase().id()))
                .contains(findings.split(", "));
    }

    @Then("every decision about her case is shown by its rule and in both languages")
    public void everyDecisionIsShown() {
        List<Long> stored = sql.queryForList(
                "select id from decision where subject_kind = 'case' and subject_id = ?",
                Long.class,
                story.theCase().id());
        Map<Long, JsonNode> shown = shown();
        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(stored);
        shown.values().forEach(decision -> {
            assertThat(decision.path("rule").asText()).as(decision.toString()).isNotBlank();
            for (String said : List.of("because", "outcome")) {
                assertThat(decision.path(said).path("ar").asText())
                        .as(decision.toString())
                        .containsPattern(ARABIC);
                assertThat(decision.path(said).path("en").asText())
                        .as(decision.toString())
                        .containsPattern("[a-z]");
            }
            assertThat(decision.path("matched")).as(decision.toString()).isNotEmpty();
            decision.path("matched").forEach(RuleNameSteps::isNamed);
        });
    }

    @Then("every finding, escalation and flag of her case names a rule that is shown there")
    public void everyTurnNamesAShownRule() {
        long caseId = story.theCase().id();
        List<Map<String, Object>> turns = new ArrayList<>(
                sql.queryForList("select decision_id, rule from deadline_finding where case_id = ?", caseId));
        turns.addAll(sql.queryForList("select decision_id, rule from case_flag where case_id = ?", caseId));
        assertThat(turns).isNotEmpty();
        Map<Long, JsonNode> shown = shown();
        turns.forEach(turn -> names(shown, ((Number) turn.get("decision_id")).longValue(), (String) turn.get("rule")));
        JsonNode steps = timeline();
        for (JsonNode step : steps) {
            JsonNode facts = step.path("facts");
            if (facts.has("rule") && facts.has("decision")) {
                names(shown, facts.path("decision").asLong(), facts.path("rule").asText());
            } else if (facts.has("rule")) {
                assertThat(turns.stream().map(turn -> turn.get("rule")))
                        .as(step.toString())
                        .contains(facts.path("rule").asText());
            }
        }
    }

    private static void names(Map<Long, JsonNode> shown, long decision, String rules) {
        assertThat(shown).containsKey(decision);
        for (String rule : rules.split("; ")) {
            assertThat(shown.get(decision).path("matched").findValuesAsText("rule"))
                    .contains(rule);
        }
    }

    private static void isNamed(JsonNode matched) {
        assertThat(matched.path("rule").asText()).as(matched.toString()).isNotBlank();
        assertThat(matched.path("name").path("ar").asText())
                .as(matched.toString())
                .containsPattern(ARABIC);
        assertThat(matched.path("name").path("en").asText())
                .as(matched.toString())
                .containsPattern("[a-z]");
    }

    private JsonNode timeline() {
        return story.door()
                .get("central.worker1", "/api/v1/cases/" + story.number() + "/timeline")
                .body()
                .path("steps");
    }

    private Map<Long, JsonNode> shown() {
        Map<Long, JsonNode> shown = new HashMap<>();
        story.door()
                .get("central.worker1", "/api/v1/cases/" + story.number() + "/decisions")
                .body()
                .path("decisions")
                .forEach(decision -> shown.put(decision.path("id").asLong(), decision));
        return shown;
    }
}
