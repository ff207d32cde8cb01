package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import org.tawasul.cases.CaseState;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Language;
import org.tawasul.workflow.contract.SuggestionModel;

/** What becomes of a suggestion. */
public class SuggestionSteps {
    private static final String REASONS = "الفكرة مفيدة ويمكن تنفيذها هذا العام";

    private final Story story;
    private final Deadlines deadlines;
    private final Outbox outbox;

    public SuggestionSteps(Story story, Deadlines deadlines, Outbox outbox) {
        this.story = story;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    @Given("Fatima's suggestion about {service} is being screened")
    @Given("مقترح فاطمة بشأن {service} لدى فريق العمل للفرز")
    public void suggests(String service) {
        story.submitted(
                story.door().post(Story.FATIMA, "/api/v1/cases", Submissions.of("suggestion", service, "capital")));
        assertThat(story.task().element()).isEqualTo(SuggestionModel.SCREEN);
    }

    @When("the team begins to study it")
    @When("يبدأ الفريق دراسة المقترح")
    public void study() {
        story.actWell(story.firstWorker(), "study", Map.of());
    }

    @When("يعتمد الفريق المقترح لأن {string}")
    public void accepts(String reasons) {
        story.actWell(story.firstWorker(), "decision", Map.of("decided", "accepted", "text", reasons));
    }

    @When("the team declines it because {string}")
    @When("يعتذر الفريق عن المقترح لأن {string}")
    public void declines(String reasons) {
        story.actWell(story.firstWorker(), "decision", Map.of("decided", "declined", "text", reasons));
    }

    @When("the team tries to decline it because {string}")
    public void triesToDecline(String reasons) {
        story.act(story.firstWorker(), "decision", Map.of("decided", "declined", "text", reasons));
    }

    @When("يحاول الفريق اعتماد المقترح عند الفرز")
    public void triesToAccept() {
        story.act(story.firstWorker(), "decision", Map.of("decided", "accepted", "text", REASONS));
    }

    @Given("the team has accepted it")
    public void hasAccepted() {
        study();
        accepts(REASONS);
    }

    @When("يسجل الفريق أنه نفذ {string} وأعلن {string}")
    public void implementsAndAnnounces(String done, String announced) {
        story.actWell(story.firstWorker(), "implementation", Map.of("text", done));
        assertThat(story.theCase().state()).isEqualTo(CaseState.IMPLEMENTED);
        story.actWell(story.firstWorker(), "announcement", Map.of("text", announced));
    }

    @When("يسجل الفريق أنه نفذ {string}")
    public void implementsIt(String done) {
        story.actWell(story.firstWorker(), "implementation", Map.of("text", done));
    }

    @When("يحاول الفريق تسجيل {string} تنفيذًا للمقترح")
    public void triesToImplement(String words) {
        story.act(story.firstWorker(), "implementation", Map.of("text", words));
    }

    @When("يحاول الفريق تسجيل {string} إعلانًا عن المقترح")
    public void triesToAnnounce(String words) {
        story.act(story.firstWorker(), "announcement", Map.of("text", words));
    }

    @Then("تُخبر فاطمة {int} مرات بأن مقترحها معتمد ولم يُنفَّذ بعد")
    public void toldStillToImplement(int times) {
        assertThat(mails("still-to-implement")).hasSize(times).allSatisfy(mail -> assertThat(mail.body())
                .contains("ولم تُفد"));
    }

    @Then("تُخبر فاطمة {int} مرات على الأقل بأن مقترحها معتمد ولم يُنفَّذ بعد")
    public void toldAgainAndAgain(int times) {
        assertThat(mails("still-to-implement")).hasSizeBetween(times, 2 * times);
    }

    @Then("تُخبر فاطمة بأن مقترحها نُفّذ ولم يُعلن عنه بعد")
    public void toldStillToAnnounce() {
        assertThat(mails("still-to-implement")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("ولم يُعلن عنه بعد"));
    }

    @Then("يُذكَّر فريق {string} بالمقترح أكثر من مرتين")
    public void remindedAgain(String entity) {
        assertThat(sent("implementation"))
                .filteredOn(mail -> mail.recipient().startsWith(entity + ".worker1@"))
                .hasSizeGreaterThan(2);
    }

    @Then("يُصعَّد المقترح إلى مشرف {string} ثم إدارتها العليا ثم مكتب وزيرها")
    public void climbsTheLadder(String entity) {
        assertThat(sent("escalation"))
                .extracting(mail -> mail.recipient().split("@", 2)[0])
                .containsExactly(entity + ".supervisor", entity + ".management", entity + ".minister");
        assertThat(sent("escalation"))
                .allSatisfy(mail -> assertThat(mail.body()).contains("فقد اعتُمد وانقضت مدة تنفيذه"));
    }

    @Then("لا يُحسب ذلك تجاوزًا للفترة الزمنية")
    public void noBreach() {
        assertThat(story.theCase().breachedAt()).isNull();
    }

    private List<OutboxMessage> mails(String template) {
        return sent(template).stream()
                .filter(message -> message.channel().equals("mail"))
                .toList();
    }

    @Then("تُخبر فاطمة ببدء دراسة مقترحها")
    public void toldOfStudy() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.IN_STUDY);
        told("in-study");
    }

    @Then("she is told the decision and its reasons {string}")
    @Then("تُخبر فاطمة بالقرار وسببه {string}")
    public void toldDecision(String reasons) {
        quoted("decision", reasons);
        assertThat(seenByFatima().path("decided").asText()).isIn("accepted", "declined");
    }

    @Then("تُخبر فاطمة بالتنفيذ {string} وبالإعلان {string}")
    public void toldOfEffect(String done, String announced) {
        quoted("implemented", done);
        quoted("announced", announced);
    }

    @Then("يُغلق المقترح ولا يُطلب تقييمه")
    public void closedAndNotRated() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
        assertThat(outbox.ofCase(story.theCase().id()))
                .noneMatch(message -> message.body().contains("/rate/"));
        assertThat(deadlines.of(story.theCase().id())).noneMatch(clock -> clock.kind() == DeadlineKind.RATING);
    }

    @Then("her suggestion is said to be {string}")
    public void saidToBe(String word) {
        String expected =
                switch (word) {
                    case "screened" -> "being screened";
                    case "studying" -> "studying your suggestion";
                    default -> throw new IllegalArgumentException(word);
                };
        assertThat(seenByFatima().path("state").path("sentences").path("en").asText())
                .contains(expected);
    }

    @Then("the decision is refused and the team still has it")
    public void decisionRefused() {
        assertThat(story.lastAnswer().status()).isEqualTo(422);
        assertThat(story.theCase().state()).isEqualTo(CaseState.IN_STUDY);
        assertThat(story.theCase().decided()).isNull();
        assertThat(story.task().element()).isEqualTo(SuggestionModel.STUDY);
    }

    @Then("the team of {string} screens it")
    public void screenedBy(String entity) {
        assertThat(story.task().element()).isEqualTo(SuggestionModel.SCREEN);
        assertThat(story.task().entity()).isEqualTo(entity);
    }

    @Then("the team is reminded of the suggestion")
    public void reminded() {
        assertThat(sent("implementation")).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.recipient()).startsWith("works.");
            assertThat(mail.body()).contains(story.number());
        });
        assertThat(story.theCase().state()).isEqualTo(CaseState.IN_IMPLEMENTATION);
    }

    private com.fasterxml.jackson.databind.JsonNode seenByFatima() {
        return story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number()).body();
    }

    private void quoted(String template, String words) {
        assertThat(told(template)).filteredOn("channel", "mail").allSatisfy(mail -> assertThat(mail.body())
                .contains(words));
    }

    private List<OutboxMessage> told(String template) {
        List<OutboxMessage> messages = sent(template);
        assertThat(messages).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
        assertThat(messages)
                .allSatisfy(message -> assertThat(message.language()).isEqualTo(Language.AR));
        return messages;
    }

    private List<OutboxMessage> sent(String template) {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template))
                .toList();
    }
}
