package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.cases.CaseState;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.contract.AdmissionModel;
import org.tawasul.workflow.contract.HandlingModel;

/** Objecting to a reply. */
public class GrievanceSteps {
    private static final String DECISION = "نظرنا في تظلمكم من جديد وقررنا قبوله وإصلاح العمود هذا الأسبوع.";
    private static final String OFFICER = "works.worker1";
    private static final String OTHER_OFFICER = "works.worker2";

    private final Story story;
    private final CaseSteps cases;
    private String original = "";

    public GrievanceSteps(Story story, CaseSteps cases) {
        this.story = story;
        this.cases = cases;
    }

    @Given("صدر الرد على شكوى فاطمة من {service}")
    @Given("Fatima's complaint about {service} was answered")
    public void answered(String service) {
        cases.complaintIsWithItsTeam(service);
        story.actWell(OFFICER, "reply", Map.of("text", TeamSteps.GOOD_REPLY));
        story.replyLeaves();
        original = story.number();
    }

    @Given("everybody of the team and every supervisor of its entity had a part in the case")
    public void everybodyHadAPart() {
        cases.complaintIsWithItsTeam("street-lighting");
        for (String login : List.of(
                OFFICER, OTHER_OFFICER, "works.supervisor", "works.roads.supervisor", "works.sewerage.supervisor")) {
            WorkItem task = story.task();
            claim(login, task);
            story.door().post(login, "/api/v1/work-items/" + task.id() + "/release", Map.of());
        }
        story.actWell(OFFICER, "reply", Map.of("text", TeamSteps.GOOD_REPLY));
        story.replyLeaves();
        original = story.number();
    }

    @When("Fatima objects to the reply")
    @Given("Fatima has objected to the reply")
    @Given("تظلمت فاطمة من الرد")
    public void objects() {
        story.submitted(send(Story.FATIMA, Submissions.grievance(original)));
    }

    @When("she objects to the reply again")
    @When("she tries to object to the reply")
    public void objectsAgain() {
        Door.Answer answer = send(Story.FATIMA, Submissions.grievance(original));
        if (answer.status() == 201) {
            story.submitted(answer);
        } else {
            story.answered(answer);
        }
    }

    @When("Yusuf objects to the reply to Fatima")
    public void anotherObjects() {
        Map<String, Object> grievance = Submissions.grievance(original);
        grievance.put("mail", "yusuf@example.org");
        grievance.put("phone", "36004455");
        story.answered(send("customer.yusuf", grievance));
    }

    @When("Fatima objects to the reply with the single word {string}")
    public void objectsWithOneWord(String word) {
        Map<String, Object> grievance = Submissions.grievance(original);
        grievance.put("subject", word);
        grievance.put("description", word);
        story.submitted(send(Story.FATIMA, grievance));
    }

    @When("تتظلم فاطمة قبل صدور الرد")
    public void objectsBeforeReply() {
        story.answered(send(Story.FATIMA, Submissions.grievance(story.number())));
    }

    @Given("تظلم لفاطمة صدر الرد عليه")
    public void grievanceWasAnswered() {
        answered("street-lighting");
        objects();
        upholds();
    }

    @When("تتظلم فاطمة من الرد على تظلمها")
    public void objectsToGrievance() {
        story.answered(send(Story.FATIMA, Submissions.grievance(story.number())));
    }

    @Then("يُذكر لها إلى من تتوجه")
    public void toldWhereToTurn() {
        assertThat(story.lastAnswer().body().path("sentences").path("ar").asText())
                .contains("مركز الاتصال الوطني");
    }

    @Then("the officer who replied may not take the grievance because {string}")
    public void mayNotTake(String code) {
        Door.Answer refused = claim(OFFICER, story.task());
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.body().path("sentences").path("ar").asText()).isNotBlank();
    }

    @Then("another officer of the team may take it and read the case that it is about")
    public void anotherMayTake() {
        mayTake(OTHER_OFFICER);
    }

    @Then("an officer of {string} may take it and read the case that it is about")
    public void officerOfMayTake(String entity) {
        mayTake(entity + ".worker1");
    }

    @When("another officer replies to the grievance without a decision")
    public void repliesWithoutDecision() {
        story.act(OTHER_OFFICER, "reply", Map.of("text", DECISION));
    }

    @Then("the reply is refused by its rule")
    public void refusedByRule() {
        assertThat(story.lastAnswer().status()).isEqualTo(422);
        assertThat(story.lastAnswer().text("code")).isEqualTo("reply-refused-by-rule");
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @When("another officer upholds the grievance")
    public void upholds() {
        story.actWell(OTHER_OFFICER, "reply", Map.of("text", DECISION, "decided", "upheld"));
        story.actWell("works.supervisor", "approve", Map.of());
        story.replyLeaves();
    }

    @Then("she reads that her grievance was {string}")
    public void readsDecision(String decided) {
        Door.Answer seen = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(seen.text("decided")).isEqualTo(decided);
        assertThat(seen.body().path("links").path("original").asText()).isEqualTo(original);
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
    }

    @Then("the grievance waits for the central team")
    public void waitsForCentralTeam() {
        assertThat(story.task().element()).isEqualTo(AdmissionModel.TRIAGE);
    }

    @When("the central team gives it to {string}")
    public void centralTeamGives(String entity) {
        story.actWell(
                "central.worker1",
                "route",
                Map.of("entity", entity, "team", entity + "-complaints", "reason", "لم يشارك في الرد السابق"));
    }

    @Then("the grievance is with the team")
    public void isWithTheTeam() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(story.task().element()).isEqualTo(HandlingModel.HANDLE);
    }

    private void mayTake(String login) {
        Door.Answer taken = claim(login, story.task());
        assertThat(taken.isOk()).as(taken.body().toString()).isTrue();
        assertThat(story.door().get(login, "/api/v1/cases/" + original).status())
                .isEqualTo(200);
    }

    private Door.Answer claim(String login, WorkItem task) {
        return story.door().post(login, "/api/v1/work-items/" + task.id() + "/claim", Map.of());
    }

    private Door.Answer send(String login, Map<String, Object> grievance) {
        return story.door().post(login, "/api/v1/cases", new HashMap<>(grievance));
    }
}
