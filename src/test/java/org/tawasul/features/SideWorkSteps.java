package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.Contributions;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What others do on a case beside its team. */
public class SideWorkSteps {
    private final Story story;
    private final Contributions contributions;
    private final Deadlines deadlines;
    private final WorkItems items;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final PathRows paths;

    public SideWorkSteps(
            Story story,
            Contributions contributions,
            Deadlines deadlines,
            WorkItems items,
            WorkingCalendars calendars,
            BusinessClock clock,
            Outbox outbox,
            PathRows paths) {
        this.story = story;
        this.contributions = contributions;
        this.deadlines = deadlines;
        this.items = items;
        this.calendars = calendars;
        this.clock = clock;
        this.outbox = outbox;
        this.paths = paths;
    }

    @When("the team asks {string} for its opinion: {string}")
    public void asksOpinion(String entity, String question) {
        story.actWell(story.firstWorker(), "opinion", Map.of("entity", entity, "text", question));
    }

    @When("the team asks {string} for its opinion again")
    public void asksAgain(String entity) {
        story.act(story.firstWorker(), "opinion", Map.of("entity", entity, "text", "وأي موعد؟"));
    }

    @When("the team asks its own entity for its opinion")
    public void asksItself() {
        asksAgain(story.task().entity());
    }

    @When("يسأل الفريق الزميل {string}: {string}")
    public void asksColleague(String person, String question) {
        story.act(story.firstWorker(), "colleague", Map.of("person", person, "text", question));
    }

    @Given("the team gave {string} its part: {string}")
    public void gavePart(String entity, String text) {
        story.actWell(story.firstWorker(), "part", Map.of("entity", entity, "text", text));
    }

    @When("يوجه مكتب وزير {string} بما يأتي: {string} خلال {int} أيام")
    public void directs(String entity, String order, int days) {
        story.answered(story.door()
                .post(
                        entity + ".minister",
                        "/api/v1/cases/" + story.number() + "/directives",
                        Map.of("text", order, "by", clock.today().plusDays(days).toString())));
    }

    @When("the people of {string} answer {string}")
    @When("the people of {string} hand in {string}")
    public void answer(String entity, String words) {
        actAs(entity + ".worker1", askedOf(entity), "contribution", Map.of("text", words));
        story.succeeded();
    }

    @When("يجيب فريق {string} عن التوجيه بعبارة {string}")
    public void answersDirective(String entity, String words) {
        answer(entity, words);
    }

    @When("يحاول فريق {string} الجواب عن التوجيه بعبارة {string}")
    public void triesToAnswer(String entity, String words) {
        actAs(entity + ".worker1", askedOf(entity), "contribution", Map.of("text", words));
    }

    @When("يجيب {string} بعبارة {string}")
    public void colleagueAnswers(String login, String words) {
        actAs(login, askedOf(story.task().entity()), "contribution", Map.of("text", words));
        story.succeeded();
    }

    @When("يحاول {string} الإجابة عنه")
    public void triesToAnswer(String login) {
        actAs(login, askedOf(story.task().entity()), "contribution", Map.of("text", "لا أظن"));
    }

    @When("the team approves the part of {string}")
    public void approves(String entity) {
        actAs(story.firstWorker(), toJudge(entity), "part-approval", Map.of());
        story.succeeded();
    }

    @When("the team returns the part of {string}: {string}")
    public void returns(String entity, String remark) {
        actAs(story.firstWorker(), toJudge(entity), "part-return", Map.of("remark", remark));
        story.succeeded();
    }

    @When("the team gives up the part of {string} because {string}")
    public void givesUp(String entity, String reason) {
        cancel(story.firstWorker(), of(entity), reason);
    }

    @When("يسحب مكتب وزير {string} توجيهه")
    public void officeCancels(String entity) {
        cancel(entity + ".minister", of(entity), "لم تعد الحاجة قائمة");
    }

    @When("يحيل الفريق الطلب إلى {string}")
    public void passes(String entity) {
        story.actWell(story.firstWorker(), "transfer", Map.of("entity", entity, "reason", "ليست من اختصاصنا"));
    }

    @Then("the people of {string} are told that they are asked")
    @Then("يُبلَّغ فريق {string} بالتوجيه")
    public void toldAsked(String entity) {
        told("contribution-asked", entity);
        assertThat(story.door()
                        .get(
                                entity + ".worker1",
                                "/api/v1/work-items/" + askedOf(entity).id())
                        .status())
                .isEqualTo(200);
    }

    @Then("يُبلَّغ {string} بأن إفادته مطلوبة")
    public void colleagueTold(String login) {
        assertThat(sent("contribution-asked")).singleElement().satisfies(mail -> assertThat(mail.recipient())
                .startsWith(login));
    }

    @Then("يبقى على فريق {string} أن يجيب عن التوجيه")
    public void directiveStays(String entity) {
        assertThat(of(entity).state()).isEqualTo(ContributionState.OPEN);
        assertThat(story.theCase().entity()).isNotEqualTo(entity);
        assertThat(sent("contribution-cancelled")).isEmpty();
    }

    @Then("the team is told that the opinion is there")
    public void teamTold() {
        told("contribution-answered", story.task().entity());
    }

    @Then("the people of {string} are told that it is no longer needed")
    public void toldCancelled(String entity) {
        told("contribution-cancelled", entity);
        passed("sendTask_tellCancelled");
    }

    @Then("the people of {string} are told that the part is theirs now")
    public void toldPassedOn(String entity) {
        told("contribution-passed-on", entity);
    }

    @Then("the people of {string} are told that their part was returned")
    public void toldReturned(String entity) {
        told("contribution-returned", entity);
    }

    @Then("the people of {string} are warned and their supervisor is told that it is late")
    @Then("يُنبَّه فريق {string} ويُبلَّغ المشرف بتأخر الجواب عن التوجيه")
    public void warnedAndLate(String entity) {
        told("contribution-warning", entity);
        assertThat(sent("contribution-late")).singleElement().satisfies(mail -> assertThat(mail.recipient())
                .startsWith(entity + ".supervisor"));
        assertThat(of(entity).lateAt()).isNotNull();
        assertThat(story.theCase().breachedAt()).isNull();
    }

    @Then("the senior management and the minister's office of {string} are told that it is still late")
    @Then("تُبلَّغ إدارة {string} العليا ومكتب وزيرها باستمرار تأخر الجواب")
    public void raised(String entity) {
        assertThat(sent("contribution-raised"))
                .extracting(mail -> mail.recipient().split("@", 2)[0])
                .containsExactly(entity + ".management", entity + ".minister");
    }

    @Then("the senior management of {string} can read what Fatima wrote")
    public void managementReads(String entity) {
        Door.Answer seen = story.door().get(entity + ".management", "/api/v1/cases/" + story.number());
        assertThat(seen.text("description")).contains("عمود الإنارة");
    }

    @Then("the team reads the opinion {string}")
    @Then("يقرأ الفريق الإفادة {string}")
    public void teamReads(String words) {
        assertThat(read(story.firstWorker())).contains(words);
        passed("endEvent_opinion");
    }

    @Then("يصل الجواب {string} إلى مكتب وزير {string}")
    public void officeReads(String words, String entity) {
        assertThat(sent("contribution-answered")).singleElement().satisfies(mail -> assertThat(mail.recipient())
                .startsWith(entity + ".minister"));
        assertThat(read(entity + ".minister")).contains(words);
        passed("endEvent_directive");
    }

    @Then("the people of {string} can read what Fatima wrote")
    public void canRead(String entity) {
        Door.Answer seen = story.door().get(entity + ".worker1", "/api/v1/cases/" + story.number());
        assertThat(seen.text("description")).contains("عمود الإنارة");
        assertThat(seen.body().has("inside")).isFalse();
        assertThat(seen.body().path("messages")).isEmpty();
    }

    @Then("the people of {string} can not read what Fatima wrote")
    public void canNotRead(String entity) {
        assertThat(story.door()
                        .get(entity + ".worker1", "/api/v1/cases/" + story.number())
                        .status())
                .isEqualTo(404);
    }

    @Then("the people of {string} can not read what happened in the case")
    public void canNotReadRecord(String entity) {
        for (String record : List.of("timeline", "decisions", "deadlines")) {
            Door.Answer answer =
                    story.door().get(entity + ".worker1", "/api/v1/cases/" + story.number() + "/" + record);
            assertThat(answer.status()).as(record).isEqualTo(403);
        }
    }

    @Then("nothing more is asked of the people of {string}")
    @Then("لا يبقى سؤال مفتوح لدى جهة {string}")
    @Then("لا يبقى توجيه مفتوح لدى فريق {string}")
    public void nothingOpen(String entity) {
        assertThat(of(entity).state()).isEqualTo(ContributionState.CANCELLED);
        assertThat(items.openOf(story.theCase().id()))
                .filteredOn(item -> item.contribution() != null)
                .isEmpty();
    }

    @Then("asking is refused because {string}")
    @Then("يُرفض السؤال بسبب {string}")
    @Then("تُرفض الإجابة بسبب {string}")
    @Then("يُرفض التوجيه بسبب {string}")
    public void refusedBecause(String code) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.isOk()).as(refused.body().toString()).isFalse();
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.body().path("sentences").path("ar").asText()).isNotBlank();
        assertThat(refused.body().path("sentences").path("en").asText()).isNotBlank();
    }

    @Then("the reply is refused because of the open part of {string}")
    public void refusedForPart(String name) {
        refusedBecause("part-open");
        assertThat(story.lastAnswer().body().path("sentences").path("ar").asText())
                .contains(name);
    }

    @Then("the part of {string} is done after {int} return(s)")
    public void partDone(String entity, int returns) {
        assertThat(of(entity).state()).isEqualTo(ContributionState.DONE);
        assertThat(of(entity).returns()).isEqualTo(returns);
        passed("endEvent_partApproved");
        passed("sendTask_tellPartReturned");
    }

    @Then("the part of {string} waits for the judgement of {string}")
    public void waitsFor(String entity, String lead) {
        assertThat(toJudge(entity).entity()).isEqualTo(lead);
    }

    @Then("the time of the part of {string} stands still")
    public void standsStill(String entity) {
        assertThat(clockOf(entity).state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(sent("contribution-late")).isEmpty();
    }

    @Then("the people of {string} have {int} working days left")
    public void left(String entity, int days) {
        Deadline part = clockOf(entity);
        assertThat(part.due())
                .isEqualTo(calendars
                        .current(part.calendar())
                        .due(clock.now(), new Period(days, Period.Unit.WORKING_DAYS)));
        assertThat(part.used().open()).isGreaterThan(Duration.ZERO);
    }

    private void actAs(String login, WorkItem task, String act, Map<String, ?> body) {
        Door.Answer claimed = story.door().post(login, "/api/v1/work-items/" + task.id() + "/claim", Map.of());
        assertThat(claimed.isOk()).as(claimed.body().toString()).isTrue();
        story.answered(story.door().post(login, "/api/v1/work-items/" + task.id() + "/" + act, body));
    }

    private void cancel(String login, Contribution which, String reason) {
        story.answered(story.door()
                .post(login, "/api/v1/contributions/" + which.id() + "/cancellation", Map.of("reason", reason)));
        story.succeeded();
    }

    private WorkItem askedOf(String entity) {
        return items.openOf(story.theCase().id()).stream()
                .filter(item -> item.contribution() != null && item.entity().equals(entity))
                .findFirst()
                .orElseThrow();
    }

    private WorkItem toJudge(String entity) {
        return items.openOf(story.theCase().id()).stream()
                .filter(item -> item.element().equals("userTask_approvePart"))
                .filter(item -> item.contribution() != null
                        && item.contribution() == of(entity).id())
                .findFirst()
                .orElseThrow();
    }

    /** What was asked of that entity last. */
    private Contribution of(String entity) {
        return contributions.of(story.theCase().id()).stream()
                .filter(each -> each.entity().equals(entity))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Deadline clockOf(String entity) {
        assertThat(of(entity).kind()).isEqualTo(ContributionKind.PART);
        return deadlines.of(story.theCase().id()).stream()
                .filter(each -> each.subjectId() == of(entity).id())
                .findFirst()
                .orElseThrow();
    }

    private String read(String login) {
        return story.door()
                .get(login, "/api/v1/cases/" + story.number() + "/contributions")
                .body()
                .toString();
    }

    private void passed(String element) {
        assertThat(paths.passed(story.theCase().id())).contains(element);
    }

    private void told(String template, String recipient) {
        assertThat(sent(template))
                .extracting(OutboxMessage::recipient)
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).startsWith(recipient + "."))
                .doesNotHaveDuplicates();
    }

    private List<OutboxMessage> sent(String template) {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template))
                .toList();
    }
}
