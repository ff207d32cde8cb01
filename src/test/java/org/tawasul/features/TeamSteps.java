package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.organisation.Organisation;
import org.tawasul.shared.Bilingual;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.contract.AdmissionModel;
import org.tawasul.workflow.contract.HandlingModel;

/** What teams, supervisors and the central team do. */
public class TeamSteps {
    static final String GOOD_REPLY = "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا.";

    private final Story story;
    private final Cases cases;
    private final Organisation organisation;
    private String lastReply = "";

    public TeamSteps(Story story, Cases cases, Organisation organisation) {
        this.story = story;
        this.cases = cases;
        this.organisation = organisation;
    }

    @When("the team asks {string}")
    @When("يسأل الفريق {string}")
    public void asks(String question) {
        story.actWell(story.firstWorker(), "question", Map.of("text", question));
    }

    @When("the team passes it to {string} because {string}")
    public void passes(String entity, String reason) {
        story.act(story.firstWorker(), "transfer", Map.of("entity", entity, "reason", reason));
    }

    @Given("it was passed to {string} and then to {string}")
    public void passedTwice(String first, String second) {
        story.actWell(story.firstWorker(), "transfer", Map.of("entity", first, "reason", "ليست من اختصاصنا"));
        story.actWell(story.firstWorker(), "transfer", Map.of("entity", second, "reason", "ليست من اختصاصنا"));
    }

    @When("the team replies {string}")
    @When("يرد الفريق بعبارة {string}")
    public void replies(String words) {
        lastReply = words;
        story.act(story.firstWorker(), "reply", Map.of("text", words));
    }

    String lastReply() {
        return lastReply;
    }

    @Given("one officer of the team has taken the case")
    public void takes() {
        WorkItem task = story.task();
        assertThat(claim(task.entity() + ".worker1", task).isOk()).isTrue();
    }

    @When("an officer of the central team takes it")
    public void centralTakes() {
        story.answered(claim("central.worker1", story.task()));
    }

    @Then("an officer of {string} can take it and reply")
    public void takesAndReplies(String entity) {
        WorkItem task = story.task();
        Door.Answer taken = claim(entity + ".worker1", task);
        assertThat(taken.isOk()).as(taken.body().toString()).isTrue();
        Door.Answer replied = story.door()
                .post(entity + ".worker1", "/api/v1/work-items/" + task.id() + "/reply", Map.of("text", GOOD_REPLY));
        assertThat(replied.isOk()).as(replied.body().toString()).isTrue();
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
    }

    @When("another officer of the team takes it too")
    public void anotherTakes() {
        WorkItem task = story.task();
        story.answered(claim(task.entity() + ".worker2", task));
    }

    @Then("both languages say by name who has taken it")
    public void takenByName() {
        saysTheName(story.lastAnswer().body().path("sentences"), story.task().assignee());
    }

    @Then("the time line says so too")
    public void timeLineSaysTheName() {
        JsonNode steps = story.door()
                .get(story.firstWorker(), "/api/v1/cases/" + story.number() + "/timeline")
                .body()
                .path("steps");
        List<JsonNode> taken = new ArrayList<>();
        steps.forEach(step -> {
            if (step.path("action").asText().equals("work-item-claimed")) {
                taken.add(step);
            }
        });
        assertThat(taken).hasSize(1);
        saysTheName(taken.get(0).path("sentences"), story.task().assignee());
    }

    private void saysTheName(JsonNode sentences, String login) {
        Bilingual name = organisation
                .person(login, LocalDate.ofInstant(story.now(), ZoneId.of("Asia/Bahrain")))
                .orElseThrow()
                .name();
        assertThat(sentences.path("ar").asText())
                .contains("\u2068" + name.ar() + "\u2069")
                .doesNotContain(login);
        assertThat(sentences.path("en").asText())
                .contains("\u2068" + name.en() + "\u2069")
                .doesNotContain(login);
    }

    @When("يوجهها فريق إدارة النظام إلى جهة {string}")
    public void centralTeamRoutes(String entity) {
        story.actWell(
                "central.worker1",
                "route",
                Map.of("entity", entity, "team", entity + "-complaints", "reason", "من اختصاص هذه الجهة"));
    }

    @Then("the central team has to settle whose case it is, and reads {string}")
    public void centralTeamHasToSettle(String reason) {
        assertThat(story.task().element()).isEqualTo(HandlingModel.SETTLE);
        assertThat(listOf("central.worker1")).contains(story.number());
        assertThat(story.door()
                        .get("central.worker1", "/api/v1/cases/" + story.number())
                        .body()
                        .toString())
                .contains(reason);
    }

    @When("the central team settles it in favour of {string}")
    public void centralTeamSettles(String entity) {
        centralTeamRoutes(entity);
    }

    @When("the supervisor approves it")
    public void approves() {
        decide("approve");
    }

    @When("the supervisor returns it")
    public void returns() {
        decide("return");
    }

    @Then("taking it is refused because {string}")
    @Then("passing it on is refused because {string}")
    @Then("the answer is refused because {string}")
    @Then("the question is refused because {string}")
    @Then("letting it leave is refused because {string}")
    @Then("taking it back is refused because {string}")
    @Then("withdrawing is refused because {string}")
    @Then("يُرفض السحب لأن {string}")
    @Then("يُرفض الرد المرحلي لأن {string}")
    public void refusedBecause(String code) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.isOk()).as(refused.body().toString()).isFalse();
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.body().path("sentences").path("ar").asText()).isNotBlank();
        assertThat(refused.body().path("sentences").path("en").asText()).isNotBlank();
    }

    @Then("يُرفض الرد ويُذكر السبب بالعربية")
    public void replyIsRefused() {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.body().path("sentences").path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
    }

    @Then("تبقى المهمة مفتوحة لدى الفريق")
    @Then("the team can still reply")
    public void taskStaysOpen() {
        assertThat(story.task().element()).isEqualTo(HandlingModel.HANDLE);
        story.actWell(story.firstWorker(), "reply", Map.of("text", GOOD_REPLY));
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
    }

    @Then("the team of {string} has the case")
    @Then("تصل الشكوى إلى فريق جهة {string}")
    public void teamHas(String entity) {
        assertThat(story.task().element()).isEqualTo(HandlingModel.HANDLE);
        assertThat(story.task().entity()).isEqualTo(entity);
        assertThat(listOf(entity + ".worker1")).contains(story.number());
    }

    @Then("the team has the case again")
    public void teamHasAgain() {
        teamHas("works");
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("the team has the case again and reads {string}")
    public void teamReads(String words) {
        teamHasAgain();
        List<CaseMessage> messages = cases.messages(story.theCase().id());
        assertThat(messages).extracting(CaseMessage::text).contains(words);
        assertThat(story.door()
                        .get(story.firstWorker(), "/api/v1/cases/" + story.number())
                        .body()
                        .toString())
                .contains(words);
    }

    @Then("the team of {string} can no longer see the case")
    public void canNoLongerSee(String entity) {
        assertThat(story.door()
                        .get(entity + ".worker1", "/api/v1/cases/" + story.number())
                        .status())
                .isEqualTo(404);
    }

    @Then("تنتظر الشكوى قرار فريق إدارة النظام")
    public void waitsForCentralTeam() {
        assertThat(story.task().element()).isEqualTo(AdmissionModel.TRIAGE);
        assertThat(listOf("central.worker1")).contains(story.number());
    }

    @Then("the reply waits for the supervisor's approval")
    public void waitsForApproval() {
        assertThat(story.task().element()).isEqualTo(Drawings.APPROVAL);
        assertThat(cases.sentReply(story.theCase().id())).isEmpty();
    }

    private void decide(String button) {
        story.actWell(story.task().entity() + ".supervisor", "outcome", Map.of("button", button, "fields", Map.of()));
    }

    private Door.Answer claim(String login, WorkItem task) {
        return story.door().post(login, "/api/v1/work-items/" + task.id() + "/claim", Map.of());
    }

    /** The task list from the case's task on: it may be longer than one page. */
    private String listOf(String login) {
        return story.door()
                .get(login, "/api/v1/work-items?limit=10&after=" + (story.task().id() - 1))
                .body()
                .toString();
    }
}
