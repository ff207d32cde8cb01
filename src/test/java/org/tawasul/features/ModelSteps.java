package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.tawasul.cases.CaseState;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.contract.AdmissionModel;
import org.tawasul.workflow.contract.AfterReplyModel;

/** What process designers draw. */
public class ModelSteps {
    private static final String HANDLING = "processes/shared/handling.bpmn";
    private static final String AFTER_REPLY = "processes/shared/afterReply.bpmn";

    private final Story story;
    private final CaseSteps caseSteps;
    private final TeamSteps teamSteps;
    private final SourceFolders folders;
    private final PathRows paths;

    public ModelSteps(Story story, CaseSteps caseSteps, TeamSteps teamSteps, SourceFolders folders, PathRows paths) {
        this.story = story;
        this.caseSteps = caseSteps;
        this.teamSteps = teamSteps;
        this.folders = folders;
        this.paths = paths;
    }

    @Given("a complaint that began before the change")
    public void beganBefore() {
        caseSteps.complains("street-lighting", "capital");
    }

    @When("the designer draws an approval of replies by the supervisor")
    public void drawsApproval() {
        folders.add("processes/shared/" + Drawings.APPROVAL + ".form.yaml", Drawings.APPROVAL_FORM);
        folders.save(HANDLING, Drawings::withApproval);
    }

    @When("the designer draws a step that runs a script")
    public void drawsScript() {
        folders.save(AFTER_REPLY, Drawings::withScript);
    }

    @When("the designer draws the arrow behind {drawnArrow} straight to {drawnStep}")
    @When("the designer draws the arrow behind {drawnArrow} straight to the end {drawnStep}")
    public void drawsArrow(String arrow, String target) {
        String from = "<bpmn:sequenceFlow id=\"" + arrow + "\"";
        folders.save(
                folders.modelWith(from, " id=\"" + target + "\""),
                model -> model.replaceFirst("(" + from + "[^>]*targetRef=\")[^\"]*", "$1" + target));
    }

    @When("ترسم مصممة الإجراءات سهم خطوة {drawnArrow} عائدًا إليها")
    public void drawsArrowBack(String arrow) {
        drawsArrow(arrow, AdmissionModel.ACKNOWLEDGE);
    }

    @Then("the sentence names the way: {string}")
    @Then("يُذكر المسار {string}")
    public void namesTheWay(String way) {
        assertThat(story.lastAnswer().body().findValue("en").asText()).contains(way);
        assertThat(story.lastAnswer().body().findValue("ar").asText()).contains(way);
    }

    @Then("the complaint that began before the change is answered without an approval")
    public void answeredWithoutApproval() {
        story.returnToEarlierCase();
        teamSteps.replies(TeamSteps.GOOD_REPLY);
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
        assertThat(paths.ofCase(story.theCase().id()).toString()).doesNotContain(Drawings.APPROVAL);
    }

    @Then("the next complaint takes the old way")
    @Then("تأخذ الشكوى التالية المسار السابق")
    public void takesOldWay() {
        caseSteps.complains("street-lighting", "capital");
        teamSteps.replies(TeamSteps.GOOD_REPLY);
        assertThat(paths.ofCase(story.theCase().id()).toString()).contains(AfterReplyModel.ISSUE_REPLY);
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
    }
}
