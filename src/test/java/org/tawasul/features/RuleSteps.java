package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tawasul.cases.CaseView;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;

/** What policy owners change, and the reasons that cases keep. */
public class RuleSteps {
    private static final String ROUTES = "rules/routing/routes.csv";
    private static final String DEADLINES = "rules/deadlines/deadlines.csv";

    private final Story story;
    private final CaseSteps caseSteps;
    private final SourceFolders folders;
    private final Decisions decisions;

    public RuleSteps(Story story, CaseSteps caseSteps, SourceFolders folders, Decisions decisions) {
        this.story = story;
        this.caseSteps = caseSteps;
        this.folders = folders;
        this.decisions = decisions;
    }

    @Given("Fatima's complaint about {service} went to {string}")
    public void wentTo(String service, String entity) {
        caseSteps.complains(service, "capital");
        assertThat(story.theCase().entity()).isEqualTo(entity);
    }

    @When("the policy owner gives road damage to {string}")
    public void givesRoadDamage(String entity) {
        folders.save(
                ROUTES,
                table -> eachRow(
                        table,
                        row -> row.contains("road-damage")
                                ? row.replaceAll("(?<=,)works(?=,)", entity)
                                        .replaceAll("(?<=,)works-complaints(?=,|$)", entity + "-complaints")
                                : row));
    }

    @When("the policy owner gives road damage to {string} and leaves the team as it was")
    public void givesHalf(String entity) {
        folders.save(
                ROUTES,
                table -> eachRow(
                        table,
                        row -> row.contains(",road-damage,") ? row.replaceFirst("(?<=,)works(?=,)", entity) : row));
    }

    @Then("the row is refused at {string} of {string}, in both languages")
    public void rowRefused(String column, String file) {
        List<JsonNode> problems = story.lastAnswer().body().findParents("place");
        assertThat(problems).as(story.lastAnswer().body().toString()).hasSize(1);
        JsonNode problem = problems.get(0);
        assertThat(problem.path("file").asText()).endsWith(file);
        assertThat(problem.path("place").asText()).matches("row \\d+, " + column);
        assertThat(problem.findValue("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(problem.findValue("en").asText()).containsPattern("[a-z]");
    }

    @Then("a complaint about road damage still goes to {string}")
    public void stillGoesTo(String entity) {
        wentTo("road-damage", entity);
        assertThat(routing(story.theCase().id()).rule()).isNotNull();
    }

    @When("the policy owner shortens the period of normal complaints to {int} working days")
    public void shortens(int days) {
        folders.save(DEADLINES, table -> table.replace("5 working-days", days + " working-days"));
    }

    @Given("the policy owner has the second step of the ladder raise to the {string}")
    public void raisesTo(String role) {
        folders.save("rules/watch/ladder.csv", table -> table.replace("2,senior-management", "2," + role));
    }

    @Then("the central team reads that it was raised to {string}, {string} and {string} in turn")
    public void centralTeamReads(String first, String second, String third) {
        String address = "/api/v1/cases/" + story.number();
        List<String> raised = new ArrayList<>();
        story.door()
                .get("central.worker1", address + "/timeline")
                .body()
                .path("steps")
                .forEach(step -> {
                    if (step.path("action").asText().equals("case-raised")) {
                        assertBoth(step.path("sentences"));
                        raised.add(step.path("sentences").path("en").asText());
                    }
                });
        assertThat(raised)
                .containsSubsequence(
                        "The case was escalated to " + first + " (level 1).",
                        "The case was escalated to " + second + " (level 2).",
                        "The case was escalated to " + third + " (level 3).");
        assertThat(story.door()
                        .get("central.worker1", address)
                        .body()
                        .path("inside")
                        .path("escalationLevel")
                        .asInt())
                .isEqualTo(3);
    }

    @When("the policy owner writes the period {string}")
    public void writes(String period) {
        folders.save(DEADLINES, table -> table.replace("5 working-days", period));
    }

    @When("يطّلع زائر على الفترات الزمنية")
    public void visitorReadsPeriods() {
        story.answered(story.door().get(null, "/api/v1/periods"));
        assertThat(story.lastAnswer().isOk()).isTrue();
    }

    @Then("يجد لكل نوع من الطلبات فترة موحدة بالعربية والإنجليزية")
    public void findsUnifiedPeriods() {
        Set<String> kinds = new HashSet<>();
        story.lastAnswer().body().path("unified").forEach(period -> {
            kinds.add(period.path("kind").asText());
            assertThat(period.path("period").asText()).isNotBlank();
            assertBoth(period.path("sentence"));
        });
        assertThat(kinds).contains("complaint", "inquiry", "suggestion");
    }

    @Then("يجد لكل استثناء سببه ومن اعتمده وتاريخ نهايته بالعربية والإنجليزية")
    public void findsExceptions() {
        JsonNode exceptions = story.lastAnswer().body().path("exceptions");
        assertThat(exceptions).isNotEmpty().allSatisfy(exception -> {
            assertBoth(exception.path("reason"));
            assertBoth(exception.path("approver"));
            assertThat(exception.path("until").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        });
    }

    @Given("أن مسؤول السياسات أضاف استثناءً لشكاوى {service} مدته {int} أيام عمل")
    public void addsException(String service, int days) {
        addException(",,," + service, days, "2030-12-31");
    }

    @Given("أن مسؤول السياسات أضاف استثناءً لشكاوى جهة {string} مدته {int} أيام عمل")
    public void addsExceptionForEntity(String entity, int days) {
        addException(",," + entity + ",", days, "2030-12-31");
    }

    @When("يضيف مسؤول السياسات استثناءً بلا تاريخ نهاية")
    public void addsEndlessException() {
        addException(",,,street-lighting", 9, "");
    }

    @Then("يُرفض التعديل مع ذكر الملف والصف والعمود وجملة بكل لغة")
    public void refusedInArabic() {
        folders.refused("row, column");
        assertThat(story.lastAnswer().body().findValuesAsText("place")).containsExactly("row 3, column in_force_to");
    }

    @Then("يُشرح سبب الفترة بذكر الاستثناء ومن اعتمده")
    public void periodIsExplained() {
        ExplainedDecision period = last(DecisionKind.DEADLINES, story.theCase().id());
        assertThat(period.rule()).isEqualTo("deadlines/exceptions#X-900");
        assertThat(period.because()).isNotNull();
        assertThat(period.because().ar()).contains("أعمال تطوير الشبكة").contains("اللجنة التنسيقية");
        assertThat(period.because().en()).contains("The network is renewed").contains("Coordination Committee");
        assertThat(period.runnerUp()).isNotNull();
    }

    @When("ينهي مسؤول السياسات فترة الشكاوى ذات الأولوية العالية في {string}")
    public void endsPeriod(String day) {
        folders.save(
                DEADLINES,
                table -> table.replace("complaint,high,2 working-days,,", "complaint,high,2 working-days,," + day));
    }

    @When("يضيف مسؤول السياسات إلى الفترات الصف {string}")
    public void addsPeriod(String row) {
        folders.save(DEADLINES, table -> table + row + "\n");
    }

    @When("يؤخر مسؤول السياسات أول درجة من سلّم التصعيد إلى ما بعد {int} دقيقة")
    public void delaysLadder(int minutes) {
        folders.save("rules/watch/ladder.csv", table -> table.replace("reply,0,1,", "reply,0," + minutes + ","));
    }

    @Then("يُرفض الجدول ويُقال {string}")
    @Then("يُقال بالإنجليزية {string}")
    public void refusedSaying(String sentence) {
        assertThat(story.lastAnswer().body().findValuesAsText("ar"))
                .as(story.lastAnswer().body().toString())
                .isNotEmpty();
        assertThat(Stream.of("ar", "en")
                        .flatMap(language -> story.lastAnswer().body().findValuesAsText(language).stream())
                        .map(said -> said.replaceAll("[\u2068\u2069]", "")))
                .contains(sentence);
    }

    private void addException(String about, int days, String until) {
        folders.save(
                "rules/deadlines/exceptions.csv",
                table -> table + "X-900,complaint" + about + "," + days
                        + " working-days,أعمال تطوير الشبكة,The network is renewed,اللجنة التنسيقية,Coordination Committee,,"
                        + until + ",\n");
    }

    private static void assertBoth(JsonNode both) {
        assertThat(both.path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(both.path("en").asText()).containsPattern("[a-z]");
    }

    @Then("the earlier case still says why it went to {string}")
    public void earlierStillSays(String entity) {
        CaseView earlier = story.earlierCase();
        assertThat(earlier.entity()).isEqualTo(entity);
        ExplainedDecision then = routing(earlier.id());
        ExplainedDecision now = routing(story.theCase().id());
        assertThat(then.ruleSet()).isNotEqualTo(now.ruleSet());
        assertThat(then.outcome()).isNotEqualTo(now.outcome());
    }

    @Then("the earlier decision, taken again, gives the same answer")
    public void takenAgain() {
        ExplainedDecision then = routing(story.earlierCase().id());
        Decision again = decisions.again(then.id());
        assertThat(again.winner()).isNotNull();
        assertThat(again.winner().rule()).isEqualTo(then.rule());
        assertThat(again.winner().value("entity")).isEqualTo(story.earlierCase().entity());
    }

    @Then("يُشرح سبب التوجيه بالعربية والإنجليزية مع اسم القاعدة")
    public void explained() {
        Door.Answer reasons = story.door().get(story.firstWorker(), "/api/v1/cases/" + story.number() + "/decisions");
        assertThat(reasons.isOk()).as(reasons.body().toString()).isTrue();
        assertThat(reasons.body().toString()).contains("routing/routes#");
        ExplainedDecision routing = routing(story.theCase().id());
        assertThat(routing.because()).isNotNull();
        assertThat(routing.because().ar()).containsPattern("[\\u0621-\\u064A]");
        assertThat(routing.because().en()).containsPattern("[a-z]");
        assertThat(reasons.body().toString())
                .contains(routing.because().ar())
                .contains(routing.because().en());
    }

    @Then("يُذكر التوجيه الذي كان سيُعتمد لولا ذلك")
    public void runnerUp() {
        assertThat(routing(story.theCase().id()).runnerUp()).isNotNull();
    }

    @Then("تُذكر العبارات التي دلت على الجهة")
    public void phrasesAreSaid() {
        ExplainedDecision routing = routing(story.theCase().id());
        assertThat(routing.hints())
                .anySatisfy(hint -> {
                    assertThat(hint.rule()).startsWith("routing/words#");
                    assertThat(hint.sentence().ar()).contains("وردت في الطلب عبارة «");
                })
                .anySatisfy(hint -> assertThat(hint.finding()).isEqualTo("points-to"));
        Door.Answer reasons = story.door().get(story.firstWorker(), "/api/v1/cases/" + story.number() + "/decisions");
        assertThat(reasons.body().toString()).contains("points-to");
    }

    private ExplainedDecision routing(long caseId) {
        return last(DecisionKind.ROUTING, caseId);
    }

    private ExplainedDecision last(DecisionKind kind, long caseId) {
        List<ExplainedDecision> all = decisions.explain("case", caseId);
        return all.stream()
                .filter(decision -> decision.kind() == kind)
                .max(Comparator.comparing(ExplainedDecision::id))
                .orElseThrow();
    }

    private static String eachRow(String table, java.util.function.UnaryOperator<String> change) {
        return table.lines().map(change).reduce("", (text, row) -> text + row + "\n");
    }
}
