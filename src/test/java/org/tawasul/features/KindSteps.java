package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;

/** Inquiries, and what admission makes of a case. */
public class KindSteps {
    private static final Pattern BOTH =
            Pattern.compile("[0-9]+ [A-Z][a-z]+ 20[0-9]{2}[^(]*\\([0-9]+ [^()<]+ 14[0-9]{2} AH\\)");

    private final Story story;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final int port;
    private Map<String, Object> sent = new HashMap<>();

    public KindSteps(Story story, Cases cases, Deadlines deadlines, Outbox outbox, Environment environment) {
        this.story = story;
        this.cases = cases;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("Fatima inquires about {service} in {area}")
    public void inquires(String service, String area) {
        story.submitted(send(Submissions.of("inquiry", service, area)));
    }

    @Given("استفسار فاطمة عن {service} لدى فريق العمل")
    @Given("Fatima's inquiry about {service} is with its team")
    public void inquiryIsWithItsTeam(String service) {
        inquires(service, "capital");
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("the page of her inquiry says the day of the answer in both calendars")
    public void pageSaysBoth() {
        assertThat(fatimas("/en/my-cases/" + story.number()))
                .contains(story.number())
                .containsPattern(BOTH);
    }

    @Then("so does the list of her requests")
    public void listSaysBoth() {
        String list = fatimas("/en/my-cases");
        String after = list.substring(list.indexOf(story.number()));
        assertThat(after.substring(0, after.indexOf("</article>"))).containsPattern(BOTH);
    }

    private String fatimas(String path) {
        return PageVisitor.at(port).signIn(Story.FATIMA).get(path).body();
    }

    @When("Fatima sends a {string} about {service} in {area}")
    public void sendsSomethingElse(String kind, String service, String area) {
        story.answered(send(Submissions.of(kind, service, area)));
    }

    @When("Fatima sends a/an {word} with the single word {string}")
    public void sendsOneWord(String kind, String word) {
        Map<String, Object> submission = Submissions.of(kind, "street-lighting", "capital");
        submission.put("subject", word);
        submission.put("description", word);
        story.submitted(send(submission));
    }

    @Then("sending it is refused in the field {string} because {string}")
    @Then("يُرفض ذلك في الحقل {string} بسبب {string}")
    public void refusedInField(String field, String code) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.text("field")).isEqualTo(field);
        assertThat(refused.body().path("sentences").path("ar").asText()).containsPattern("[\\u0621-\\u064A]");
        assertThat(refused.body().path("sentences").path("en").asText()).containsPattern("[a-z]");
    }

    @When("تشتكي فاطمة من {service} دون ذكر المكان")
    @When("Fatima complains about {service} without saying where")
    public void complainsWithoutPlace(String service) {
        Map<String, Object> complaint = Submissions.of("complaint", service, "");
        complaint.remove("area");
        story.submitted(send(complaint));
    }

    @Then("she is asked at once for what is missing")
    public void askedForMissing() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.INCOMPLETE);
        String question = cases.messages(story.theCase().id()).get(0).text();
        assertThat(toldByBoth("missing")).filteredOn("channel", "mail").allSatisfy(mail -> assertThat(mail.body())
                .contains(question));
    }

    @Then("no period for the reply runs yet")
    public void noPeriodYet() {
        assertThat(deadlines.of(story.theCase().id()))
                .extracting(clock -> clock.kind().code())
                .containsExactly("customer-answer");
    }

    @When("she answers that it is in {area}")
    public void answersWhere(String area) {
        story.answered(story.door()
                .post(
                        Story.FATIMA,
                        "/api/v1/cases/" + story.number() + "/answers",
                        Map.of("text", "قرب الحديقة العامة", "area", area)));
        assertThat(story.lastAnswer().isOk())
                .as(story.lastAnswer().body().toString())
                .isTrue();
    }

    @Then("her case ends as not completed")
    public void notCompleted() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.NOT_ADMITTED);
        assertThat(cases.timeline(story.theCase().id()))
                .extracting(step -> step.action())
                .contains("case-not-completed");
    }

    @Then("she is told kindly how to begin again")
    public void toldKindly() {
        assertThat(toldByBoth("not-completed"))
                .allSatisfy(message -> assertThat(message.body()).contains("من جديد"));
    }

    @When("she sends the same words again")
    public void sendsAgain() {
        String words = story.theCase().description();
        sent = Submissions.of("complaint", "street-lighting", "capital");
        sent.put("subject", story.theCase().subject());
        sent.put("description", words);
        story.submitted(send(sent));
    }

    @Then("she is told the number of her first case")
    public void toldFirstNumber() {
        String first = story.earlierCase().number();
        assertThat(story.theCase().state()).isEqualTo(CaseState.JOINED);
        assertThat(toldByBoth("joined"))
                .allSatisfy(message -> assertThat(message.body()).contains(first));
        Door.Answer followed = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(followed.body().path("links").path("first").asText()).isEqualTo(first);
    }

    @Then("the team reads the words of both in the first case")
    public void teamReadsBoth() {
        String joined = story.number();
        story.returnToEarlierCase();
        String first = story.door()
                .get(story.firstWorker(), "/api/v1/cases/" + story.number())
                .body()
                .toString();
        assertThat(first).contains(joined);
        assertThat(cases.messages(story.theCase().id()))
                .filteredOn("kind", CaseMessage.Kind.ADDITION)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains(String.valueOf(sent.get("description"))));
        assertThat(story.door()
                        .get(story.firstWorker(), "/api/v1/cases/" + joined)
                        .status())
                .isEqualTo(200);
    }

    @Then("the case is closed")
    public void closed() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
    }

    private List<OutboxMessage> toldByBoth(String template) {
        outbox.deliver();
        List<OutboxMessage> told = outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template))
                .toList();
        assertThat(told).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
        assertThat(told).allSatisfy(message -> assertThat(message.language()).isEqualTo(Language.AR));
        return told;
    }

    private Door.Answer send(Map<String, Object> submission) {
        return story.door().post(Story.FATIMA, "/api/v1/cases", submission);
    }
}
