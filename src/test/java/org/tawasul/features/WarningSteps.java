package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.tawasul.cases.CaseFlags;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.notifications.Outbox;
import org.tawasul.testing.MovableClock;

/** What rules refuse, warn of and flag when words leave. */
public class WarningSteps {
    private final Story story;
    private final CaseSteps caseSteps;
    private final TeamSteps team;
    private final Cases cases;
    private final CaseFlags flags;
    private final Outbox outbox;

    public WarningSteps(Story story, CaseSteps caseSteps, TeamSteps team, Cases cases, CaseFlags flags, Outbox outbox) {
        this.story = story;
        this.caseSteps = caseSteps;
        this.team = team;
        this.cases = cases;
        this.flags = flags;
        this.outbox = outbox;
    }

    @Given("رد أُرسل في شكوى من {service} يقول {string}")
    public void replySentBefore(String service, String words) {
        caseSteps.complains(service, "capital");
        story.actWell(story.firstWorker(), "reply", Map.of("text", words));
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
    }

    @When("يؤكد الفريق الرد نفسه لأن {string}")
    public void confirms(String reason) {
        story.actWell(story.firstWorker(), "reply", Map.of("text", team.lastReply(), "confirmation", reason));
    }

    @Then("لا يُحفظ شيء من الرد الذي فُحص")
    public void nothingIsKept() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(cases.messages(story.theCase().id())).isEmpty();
        assertThat(story.door()
                        .get("central.worker1", "/api/v1/cases/" + story.number() + "/decisions")
                        .body()
                        .path("decisions")
                        .findValuesAsText("kind"))
                .isNotEmpty()
                .doesNotContain("reply");
    }

    @When("يفحص الفريق الرد {string}")
    public void checks(String words) {
        story.act(story.firstWorker(), "reply-check", Map.of("text", words));
    }

    @Given("she was asked and has answered once")
    public void askedOnce() {
        team.asks("أي شارع؟");
        caseSteps.answers("Road 2412");
    }

    @Given("she was asked and has answered twice")
    public void askedTwice() {
        askedOnce();
        team.asks("أي عمود؟");
        caseSteps.answers("The third one");
    }

    @When("the team asks once more {string}")
    public void asksOnceMore(String question) {
        story.act(story.firstWorker(), "question", Map.of("text", question));
    }

    @When("the team asks once more {string} because {string}")
    public void asksBecause(String question, String reason) {
        story.actWell(story.firstWorker(), "question", Map.of("text", question, "confirmation", reason));
    }

    @Then("she is asked once more")
    public void isAsked() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.WAITING_FOR_CUSTOMER);
    }

    @Then("يُرفض الرد بموجب القاعدة {string}")
    public void refusedByRule(String rule) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("reply-refused-by-rule");
        assertThat(refused.body().toString()).contains(rule);
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("يُرفض الرد المرحلي بالقاعدة {string}")
    public void interimRefusedByRule(String rule) {
        refusedAs("interim-refused-by-rule", rule);
    }

    @Then("the decision is refused by the rule {string}")
    public void decisionRefusedByRule(String rule) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.text("code")).isEqualTo("reply-refused-by-rule");
        assertThat(refused.body().toString()).contains(rule);
        assertThat(story.theCase().state()).isEqualTo(CaseState.IN_STUDY);
    }

    @Then("the question is refused by the rule {string}")
    public void questionRefusedByRule(String rule) {
        refusedAs("question-refused-by-rule", rule);
    }

    @Then("لا يُرسل الرد المرحلي إلا بذكر السبب وفق القاعدة {string}")
    public void interimNeedsAReason(String rule) {
        refusedAs("reply-needs-confirmation", rule);
    }

    private void refusedAs(String code, String rule) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.body().toString()).contains(rule);
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("يُنبَّه الفريق إلى أن {string} ولا يُرسل الرد")
    public void warned(String sentence) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("reply-needs-confirmation");
        assertThat(refused.body().path("sentences").path("ar").asText()).contains(sentence);
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("تُذكر القاعدتان {string} و {string} باسميهما بين أسباب الرد")
    public void bothByName(String first, String second) {
        JsonNode decisions = story.door()
                .get("central.worker1", "/api/v1/cases/" + story.number() + "/decisions")
                .body()
                .path("decisions");
        JsonNode reply = StreamSupport.stream(decisions.spliterator(), false)
                .filter(decision -> decision.path("kind").asText().equals("reply"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        assertThat(StreamSupport.stream(reply.path("matched").spliterator(), false)
                        .map(one -> one.path("name").path("en").asText()))
                .contains(first, second);
        assertThat(reply.path("matched"))
                .allSatisfy(
                        one -> assertThat(one.path("name").path("ar").asText()).containsPattern("[\\u0621-\\u064A]"));
    }

    @Then("يُحفظ سبب التأكيد {string} مع القرار")
    public void reasonIsKept(String reason) {
        JsonNode decisions = story.door()
                .get("central.worker1", "/api/v1/cases/" + story.number() + "/decisions")
                .body()
                .path("decisions");
        assertThat(StreamSupport.stream(decisions.spliterator(), false)
                        .map(decision ->
                                decision.path("confirmation").path("reason").asText()))
                .contains(reason);
    }

    @Then("يُبلَّغ المشرف ويُحصى {string} بموجب القاعدة {string}")
    @Then("the supervisor is told and {string} is counted by the rule {string}")
    public void flagged(String flag, String rule) {
        long caseId = story.theCase().id();
        assertThat(flags.ofCase(caseId)).singleElement().satisfies(one -> {
            assertThat(one.flag()).isEqualTo(flag);
            assertThat(one.rule()).isEqualTo(rule);
        });
        assertThat(flags.count(flag, "works", MovableClock.START, MovableClock.START.plus(Duration.ofDays(60))))
                .isPositive();
        outbox.deliver();
        assertThat(outbox.ofCase(caseId))
                .filteredOn(message -> message.template().equals("flag"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.recipient()).startsWith("works.supervisor"));
    }

    @Then("يُذكر في الفحص أن الرد مرفوض، وأن النقطة {int} بلا جواب، وأن العميل يُرسل إلى مكتب")
    public void allIsListed(int point) {
        Door.Answer check = story.lastAnswer();
        assertThat(check.isOk()).as(check.body().toString()).isTrue();
        assertThat(check.body().path("leaves").asBoolean(true)).isFalse();
        assertThat(check.body().path("needsConfirmation").asBoolean()).isTrue();
        assertThat(check.body().path("findings").toString())
                .contains("does not say why")
                .contains("A point of the customer is taken up nowhere in the reply")
                .contains("The reply tells the customer to go to an office");
        assertThat(check.body().path("points").get(point - 1).path("answered").asBoolean(true))
                .isFalse();
        assertThat(outbox.ofCase(story.theCase().id()))
                .noneMatch(message -> message.template().equals("flag"));
    }
}
