package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.testing.PageVisitor;
import org.tawasul.workflow.WorkItems;

/** One customer's doubles, joined and parted on their page. */
public class JoinSteps {
    private static final String ANSWER = "تم إصلاح عمود الإنارة صباح يوم الأحد، ونشكركم على تواصلكم معنا.";

    private final Story story;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final WorkItems items;
    private final Intake intake;
    private final int port;
    private final Map<String, Instant> dues = new HashMap<>();
    private final List<String> three = new ArrayList<>();
    private String stranger = "";
    private PageVisitor.Seen seen = new PageVisitor.Seen(0, null, "");

    public JoinSteps(
            Story story,
            Cases cases,
            Deadlines deadlines,
            Outbox outbox,
            WorkItems items,
            Intake intake,
            Environment environment) {
        this.story = story;
        this.cases = cases;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.items = items;
        this.intake = intake;
        this.port = Objects.requireNonNull(environment.getProperty("local.server.port", Integer.class));
    }

    @When("an officer joins both")
    @When("an officer joins both once more")
    public void joins() {
        join("works.worker1", story.number(), story.earlierCase().number());
    }

    @When("يضم فريق إدارة النظام الطلب الأحدث إلى الأقدم")
    public void centralTeamJoins() {
        join("central.worker1", story.number(), story.earlierCase().number());
    }

    @When("an officer parts them again")
    public void parts() {
        part("works.worker1", story.number());
    }

    @When("يفصل فريق إدارة النظام الطلبين")
    public void centralTeamParts() {
        part("central.worker1", story.number());
        done();
    }

    @Given("both were joined and parted again")
    public void joinedAndParted() {
        joins();
        done();
        parts();
        done();
    }

    @Given("the older one is answered")
    public void olderIsAnswered() {
        story.returnToEarlierCase();
        story.actWell(story.firstWorker(), "reply", Map.of("text", ANSWER));
        story.returnToEarlierCase();
    }

    @Given("a case of another customer about the same lamp")
    public void ofAnotherCustomer() {
        String login = "customer.other." + UUID.randomUUID();
        SubmitCase command = new SubmitCase(
                CaseKind.COMPLAINT,
                "إنارة مطفأة",
                "عمود الإنارة أمام منزلنا والشارع المجاور له مظلم منذ أيام",
                "street-lighting",
                "capital",
                "normal",
                "web",
                login,
                null,
                null,
                null,
                Language.AR,
                List.of());
        stranger = intake.submit(command, new Actor(login, "customer", null, "join"))
                .number();
    }

    @When("the supervisor tries to join it to hers")
    public void joinsTheStrangers() {
        join("works.supervisor", story.number(), stranger);
    }

    @When("an officer joins the third to the second and the second to the first")
    public void joinsAllThree() {
        String third = story.number();
        String second = story.earlierCase().number();
        CaseView first = cases.ofCustomer(story.theCase().customerId(), 2, 1).get(0);
        three.addAll(List.of(first.number(), second, third));
        join("works.worker1", third, second);
        done();
        join("works.worker1", second, first.number());
        done();
    }

    @Then("the customer reads of the third that it goes on in the first")
    public void readsWhereItGoesOn() {
        Door.Answer read = story.door().get(Story.FATIMA, "/api/v1/cases/" + three.get(2));
        assertThat(read.body().path("links").path("first").asText()).isEqualTo(three.get(0));
    }

    @Then("the third is not parted before the second is")
    public void notBefore() {
        part("works.worker1", three.get(2));
        assertThat(seen.status()).isEqualTo(409);
        assertThat(seen.words()).contains("يُفصل ذاك أولًا", three.get(1));
    }

    @When("the second is parted from the first and the third from the second")
    public void partsAllThree() {
        part("works.worker1", three.get(1));
        done();
        part("works.worker1", three.get(2));
        done();
    }

    @Then("all three are with their team, each due when it was before")
    public void allThree() {
        for (String number : three) {
            assertThat(view(number).state()).isEqualTo(CaseState.WITH_TEAM);
            assertThat(due(number)).isEqualTo(dues.get(number));
        }
    }

    @Then("she is told once the number that goes on")
    public void toldOnce() {
        outbox.deliver();
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("joined"))
                .hasSize(2)
                .allSatisfy(message ->
                        assertThat(message.body()).contains(story.earlierCase().number()));
        Door.Answer read = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(read.body().path("links").path("first").asText())
                .isEqualTo(story.earlierCase().number());
    }

    @Then("the older case is due when the younger one was, and shows its words")
    public void olderIsDueEarlier() {
        String older = story.earlierCase().number();
        assertThat(dues.get(story.number())).isBefore(dues.get(older));
        assertThat(due(older)).isEqualTo(dues.get(story.number()));
        assertThat(cases.messages(story.earlierCase().id()))
                .filteredOn("kind", CaseMessage.Kind.ADDITION)
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(message.text()).contains(story.theCase().description()));
    }

    @Then("nobody works on the younger case any more")
    @Then("لا يعمل أحد على الطلب الأحدث")
    public void nobodyWorksOnIt() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.JOINED);
        assertThat(items.openOf(story.theCase().id())).isEmpty();
        assertThat(deadlines.of(story.theCase().id())).allMatch(one -> one.state() == Deadline.State.LAPSED);
    }

    @Then("each is due when it was before")
    public void eachHasItsOwnDate() {
        done();
        for (String number : List.of(story.number(), story.earlierCase().number())) {
            assertThat(due(number)).isEqualTo(dues.get(number));
        }
    }

    @Then("she is told that each gets a reply of its own")
    public void toldParted() {
        outbox.deliver();
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("separated"))
                .hasSize(2);
        assertThat(cases.timeline(story.theCase().id()))
                .extracting(step -> step.action())
                .containsSubsequence("case-merged", "case-separated");
        assertThat(cases.timeline(story.earlierCase().id()))
                .extracting(step -> step.action())
                .containsSubsequence("words-added", "words-parted");
    }

    @Then("joining is refused because the younger is joined already")
    public void joinedAlready() {
        refused("مضموم إلى طلب سابق");
    }

    @Then("joining is refused because the older one is answered")
    public void joiningRefused() {
        refused("لا يُضم الطلب");
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Then("parting is refused because the older one is answered")
    public void partingRefused() {
        refused("فلا يُفصل عنه");
        assertThat(story.theCase().state()).isEqualTo(CaseState.JOINED);
    }

    @Then("joining is refused because they are of two customers")
    public void twoCustomers() {
        refused("لعميلين مختلفين");
        assertThat(view(stranger).state()).isEqualTo(CaseState.WITH_TEAM);
    }

    private void join(String login, String number, String other) {
        for (String each : List.of(number, other)) {
            deadlines
                    .live(view(each).id(), DeadlineKind.REPLY)
                    .map(Deadline::due)
                    .ifPresent(due -> dues.putIfAbsent(each, due));
        }
        seen = PageVisitor.at(port)
                .signIn(login)
                .post("/ar/cases/" + number + "/doubles/join", Map.of("number", other));
    }

    private void part(String login, String number) {
        seen = PageVisitor.at(port).signIn(login).post("/ar/cases/" + number + "/doubles/part", Map.of());
    }

    private void done() {
        assertThat(seen.status()).as(seen.words()).isEqualTo(302);
    }

    private void refused(String words) {
        assertThat(seen.status()).as(seen.words()).isEqualTo(409);
        assertThat(seen.words()).contains(words);
    }

    private Instant due(String number) {
        return Objects.requireNonNull(deadlines
                .live(view(number).id(), DeadlineKind.REPLY)
                .map(Deadline::due)
                .orElseThrow());
    }

    private CaseView view(String number) {
        return CaseNumber.parse(number).flatMap(cases::findByNumber).orElseThrow();
    }
}
