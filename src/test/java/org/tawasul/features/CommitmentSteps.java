package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Contribution;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.Contributions;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What replies promise, and what becomes of it. */
public class CommitmentSteps {
    private final Story story;
    private final Contributions contributions;
    private final WorkItems items;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final PathRows paths;
    private final Cases cases;

    public CommitmentSteps(
            Story story,
            Contributions contributions,
            WorkItems items,
            BusinessClock clock,
            Outbox outbox,
            PathRows paths,
            Cases cases) {
        this.story = story;
        this.contributions = contributions;
        this.items = items;
        this.clock = clock;
        this.outbox = outbox;
        this.paths = paths;
        this.cases = cases;
    }

    @Given("the team replied and promised {string} within {int} days")
    @When("the team replies and promises {string} within {int} days")
    @When("تعهد الفريق في رده بما يأتي: {string} خلال {int} أيام")
    public void promises(String what, int days) {
        repliesAndPromises(what, days);
        story.replyLeaves();
    }

    @When("the team has just replied and promised {string} within {int} days")
    public void repliesAndPromises(String what, int days) {
        reply(TeamSteps.GOOD_REPLY, what, days);
        story.succeeded();
    }

    @Then("she reads of no promise on the page of her case")
    public void readsNothing() {
        Door.Answer page = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(page.body().path("commitments")).isEmpty();
    }

    @Then("the promise is given up with the reply")
    public void isGivenUp() {
        assertThat(promise().state()).isEqualTo(ContributionState.CANCELLED);
        assertThat(items.openOf(story.theCase().id())).noneMatch(item -> item.contribution() != null);
    }

    @When("the team writes a poor reply and promises {string} within {int} days")
    public void poorReply(String what, int days) {
        reply("", what, days);
        assertThat(story.lastAnswer().isOk()).isFalse();
    }

    @When("the team shows that it is done: {string}")
    @Given("the team showed that it is done: {string}")
    @When("يبيّن الفريق الإنجاز بعبارة {string}")
    public void shows(String evidence) {
        keep("works.worker1", Map.of("text", evidence));
        story.succeeded();
    }

    @When("the supervisor shows that it is done: {string}")
    public void supervisorShows(String evidence) {
        keep("works.supervisor", Map.of("text", evidence));
        story.succeeded();
    }

    @When("the team shows that it is done by a photo")
    public void showsPhoto() {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        String file = story.door().upload("works.worker1", "done.pdf", pdf).text("id");
        keep("works.worker1", Map.of("files", List.of(file)));
        story.succeeded();
    }

    @When("the team wants to show that it is done: {string}")
    public void wantsToShow(String evidence) {
        keep("works.worker1", Map.of("text", evidence));
    }

    @When("the supervisor wants to give the promise up because {string}")
    public void wantsToGiveUp(String reason) {
        withdraw("works.supervisor", reason);
    }

    @When("the team wants to put the promise off by {int} days because {string}")
    public void wantsToPutOff(int days, String reason) {
        putOff(days, reason);
    }

    @When("the team says that it is done and shows nothing")
    public void showsNothing() {
        keep("works.worker1", Map.of());
    }

    @When("she says that it is not done: {string}")
    @When("تعترض فاطمة على الإنجاز بعبارة {string}")
    public void contests(String words) {
        story.answered(story.door()
                .post(
                        Story.FATIMA,
                        "/api/v1/cases/" + story.number() + "/commitments/"
                                + promise().id() + "/not-done",
                        Map.of("text", words)));
    }

    @When("يؤجل الفريق الموعد إلى ما بعد {int} أيام بسبب {string}")
    public void putsOff(int days, String reason) {
        putOff(days, reason);
        story.succeeded();
    }

    private void putOff(int days, String reason) {
        story.answered(story.door()
                .post(
                        "works.worker1",
                        "/api/v1/contributions/" + promise().id() + "/new-date",
                        Map.of("by", clock.today().plusDays(days).toString(), "reason", reason)));
    }

    @When("يسحب المشرف التعهد بسبب {string}")
    public void withdraws(String reason) {
        withdraw("works.supervisor", reason);
        story.succeeded();
    }

    @When("يحاول الموظف سحب التعهد بسبب {string}")
    public void triesToWithdraw(String reason) {
        withdraw("works.worker1", reason);
    }

    @Then("the promise is open and the team has the task of keeping it")
    public void isOpen() {
        assertThat(promise().state()).isEqualTo(ContributionState.OPEN);
        assertThat(task().element()).isEqualTo("userTask_keepCommitment");
    }

    @Then("the promise is open and the team of {string} has the task of keeping it")
    public void isOpenWith(String entity) {
        isOpen();
        assertThat(promise().entity()).isEqualTo(entity);
        assertThat(task().entity()).isEqualTo(entity);
    }

    @Then("she is told that it is done by mail and by text message")
    public void toldDone() {
        List<OutboxMessage> messages = sent("commitment-done");
        assertThat(messages).extracting(OutboxMessage::channel).containsExactlyInAnyOrder("mail", "sms");
        assertThat(messages).filteredOn("channel", "mail").allSatisfy(mail -> assertThat(mail.body())
                .contains("The lamp post is replaced"));
    }

    @Then("she is told again that it is done")
    public void toldAgain() {
        assertThat(sent("commitment-done")).filteredOn("channel", "mail").hasSize(2);
        passed("sendTask_tellCommitmentDoneAgain");
    }

    @Then("she reads of it {string} on the page of her case")
    public void readsEvidence(String evidence) {
        Door.Answer page = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(page.body().path("commitments")).hasSize(1);
        assertThat(page.body().path("commitments").get(0).path("evidence").asText())
                .isEqualTo(evidence);
        assertThat(page.body().path("commitments").get(0).path("contestUntil").asText())
                .isNotBlank();
    }

    @Then("the promise is kept")
    public void isKept() {
        assertThat(promise().state()).isEqualTo(ContributionState.DONE);
        passed("endEvent_commitmentKept");
    }

    @Then("the supervisor has the task of keeping the promise")
    public void supervisorHas() {
        story.succeeded();
        assertThat(task().element()).isEqualTo("userTask_keepCommitmentAgain");
        assertThat(story.door()
                        .post("works.worker1", "/api/v1/work-items/" + task().id() + "/claim", Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Then("the case waits for its promise")
    public void waits() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
        assertThat(paths.reached(story.theCase().id())).contains("receiveTask_promises");
    }

    @Then("the case is closed and the promise was awaited")
    public void closedAfterWait() {
        isClosed();
        passed("receiveTask_promises");
    }

    @Then("يُغلق الطلب")
    public void isClosed() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
    }

    @Then("her word is refused because {string}")
    @Then("it is refused because {string}")
    @Then("تُرفض المحاولة بسبب {string}")
    public void refusedBecause(String code) {
        Door.Answer refused = story.lastAnswer();
        assertThat(refused.isOk()).as(refused.body().toString()).isFalse();
        assertThat(refused.text("code")).isEqualTo(code);
    }

    @Then("there is no promise")
    public void noPromise() {
        assertThat(contributions.of(story.theCase().id())).isEmpty();
    }

    @Then("تُبلَّغ فاطمة بالسبب {string} والموعد الجديد")
    public void toldPutOff(String reason) {
        assertThat(sent("commitment-put-off"))
                .filteredOn("channel", "mail")
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(reason, "والموعد الجديد"));
        assertThat(promise().by()).isEqualTo(clock.today().plusDays(10));
    }

    @Then("يذكر سجل الطلب الموعد السابق والموعد الجديد والسبب {string}")
    public void trailHasBothDates(String reason) {
        Map<String, Object> facts = steps("commitment-put-off").get(0).facts();
        assertThat(facts.get("by")).hasToString(promise().by().toString());
        assertThat(LocalDate.parse(facts.get("from").toString())).isBefore(clock.today());
        assertThat(promise().remark()).isEqualTo(reason);
    }

    @Then("تقرأ فاطمة الموعد الجديد في صفحة طلبها")
    public void readsNewDate() {
        Door.Answer page = story.door().get(Story.FATIMA, "/api/v1/cases/" + story.number());
        assertThat(page.body().path("commitments").get(0).path("by").asText())
                .isEqualTo(promise().by().toString());
    }

    @Then("يُبلَّغ المشرف بتأخر التعهد {int} مرة")
    public void supervisorIsToldLate(int times) {
        assertThat(sent("contribution-late")).hasSize(times).allSatisfy(mail -> assertThat(mail.recipient())
                .startsWith("works.supervisor"));
    }

    @Then("يذكر السجل تأخر التعهد {int} مرة")
    public void trailHasLate(int times) {
        assertThat(steps("contribution-late")).hasSize(times);
    }

    @Then("يُبلَّغ بتأخر التعهد مشرف {string} ثم إدارتها العليا ثم مكتب وزيرها")
    public void climbsTheLadder(String entity) {
        assertThat(sent("contribution-late"))
                .extracting(CommitmentSteps::login)
                .containsExactly(entity + ".supervisor");
        assertThat(sent("contribution-raised"))
                .extracting(CommitmentSteps::login)
                .containsExactly(entity + ".management", entity + ".minister");
    }

    @Then("يقرأ الفريق المركزي في سجل الطلب كل درجة من تصعيد التعهد")
    public void centralTeamReadsEachLevel() {
        assertThat(story.door()
                        .get("central.worker1", "/api/v1/cases/" + story.number() + "/timeline")
                        .body()
                        .toString())
                .containsSubsequence(
                        "صُعّد تأخر المساهمة إلى المشرف (المستوى 1).",
                        "صُعّد تأخر المساهمة إلى الإدارة العليا (المستوى 2).",
                        "صُعّد تأخر المساهمة إلى مكتب الوزير (المستوى 3).");
    }

    @Then("يُعتذر لفاطمة {int} مرات عن التعهد، ويُذكر لها في كل مرة موعد جديد وأن أحدًا لم يذكر السبب")
    public void apologies(int times) {
        List<OutboxMessage> mails = mails("commitment-late");
        assertThat(mails).hasSize(times).allSatisfy(mail -> assertThat(mail.body())
                .contains("نعتذر إليكم")
                .contains("ولم يخبرنا أحد بسبب التأخر")
                .contains("فحددنا نحن موعدًا جديدًا"));
        assertThat(mails).extracting(OutboxMessage::body).doesNotHaveDuplicates();
    }

    @Then("she is told that it was to be done again, and a new day")
    public void toldContested() {
        assertThat(mails("commitment-late")).isNotEmpty().allSatisfy(mail -> assertThat(mail.body())
                .contains("وكنتم قد أفدتمونا بأنه لم يُنجز")
                .contains("فحددنا نحن موعدًا جديدًا"));
    }

    @Then("{string} is told that the promise is still not kept")
    public void toldStillNotKept(String login) {
        assertThat(sent("contribution-raised"))
                .extracting(CommitmentSteps::login)
                .contains(login);
    }

    private List<OutboxMessage> mails(String template) {
        return sent(template).stream()
                .filter(message -> message.channel().equals("mail"))
                .toList();
    }

    private static String login(OutboxMessage mail) {
        return mail.recipient().split("@", 2)[0];
    }

    private List<CaseStep> steps(String action) {
        return cases.timeline(story.theCase().id()).stream()
                .filter(step -> step.action().equals(action))
                .toList();
    }

    @Then("تُبلَّغ فاطمة بسحب التعهد وسببه {string}")
    public void toldWithdrawn(String reason) {
        assertThat(sent("commitment-withdrawn"))
                .filteredOn("channel", "mail")
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains(reason));
        assertThat(promise().state()).isEqualTo(ContributionState.CANCELLED);
    }

    private void reply(String text, String what, int days) {
        story.act(
                story.firstWorker(),
                "reply",
                Map.of(
                        "text",
                        text,
                        "commitments",
                        List.of(Map.of(
                                "what", what, "by", clock.today().plusDays(days).toString()))));
    }

    private void keep(String login, Map<String, ?> body) {
        WorkItem task = task();
        story.door().post(login, "/api/v1/work-items/" + task.id() + "/claim", Map.of());
        story.answered(story.door().post(login, "/api/v1/work-items/" + task.id() + "/evidence", body));
    }

    private void withdraw(String login, String reason) {
        story.answered(story.door()
                .post(login, "/api/v1/contributions/" + promise().id() + "/cancellation", Map.of("reason", reason)));
    }

    private WorkItem task() {
        return items.openOf(story.theCase().id()).stream()
                .filter(item -> item.contribution() != null)
                .findFirst()
                .orElseThrow();
    }

    private Contribution promise() {
        return contributions.of(story.theCase().id()).stream()
                .filter(each -> each.kind() == ContributionKind.COMMITMENT)
                .findFirst()
                .orElseThrow();
    }

    private void passed(String element) {
        assertThat(paths.passed(story.theCase().id())).contains(element);
    }

    private List<OutboxMessage> sent(String template) {
        outbox.deliver();
        return outbox.ofCase(story.theCase().id()).stream()
                .filter(message -> message.template().equals(template))
                .toList();
    }
}
