package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.contract.AfterReplyModel;
import org.tawasul.workflow.contract.HandlingModel;

/** What becomes of replies: interim ones, the second pair of eyes, and those that are taken back. */
public class ReplySteps {
    private final Story story;
    private final TeamSteps team;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final PathRows paths;
    private final MovableClock clock;
    private final Watch watch;
    private @Nullable Instant dueBefore;

    public ReplySteps(
            Story story,
            TeamSteps team,
            Deadlines deadlines,
            Outbox outbox,
            PathRows paths,
            MovableClock clock,
            Watch watch) {
        this.story = story;
        this.team = team;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.paths = paths;
        this.clock = clock;
        this.watch = watch;
    }

    @When("يرسل الفريق ردًا مرحليًا {string} بسبب {string} وموعد بعد {int} يومًا")
    public void interim(String text, String reason, int days) {
        dueBefore = reply().due();
        LocalDate until = ((BusinessClock) clock).today().plusDays(days);
        story.act(story.firstWorker(), "interim", Map.of("text", text, "reason", reason, "until", until.toString()));
    }

    @Given("أرسل الفريق ردًا مرحليًا بموعد بعد {int} يومًا")
    public void interimGiven(int days) {
        interim("عاين الفريق العمود وطلب قطعة بديلة.", "تصل القطعة من الخارج.", days);
        assertThat(story.lastAnswer().isOk())
                .as(story.lastAnswer().body().toString())
                .isTrue();
    }

    @When("يمضي {int} أيام دون رد")
    public void daysPass(int days) {
        for (int i = 0; i < days; i++) {
            clock.moveBy(Duration.ofDays(1));
            watch.sweep();
            outbox.deliver();
        }
    }

    @When("{int} minute(s) pass(es)")
    @When("{int} minute(s) has/have passed")
    public void minutesPass(int minutes) {
        clock.moveBy(Duration.ofMinutes(minutes));
        watch.sweep();
        outbox.deliver();
    }

    @Given("the team replied {string}")
    public void replied(String words) {
        dueBefore = reply().due();
        team.replies(words);
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
    }

    @When("the supervisor lets it leave")
    public void letsLeave() {
        story.actWell(supervisor(), "approve", Map.of());
        assertThat(paths.passed(story.theCase().id())).contains("gateway_checked", HandlingModel.REPLY_WRITTEN);
    }

    @When("the same supervisor wants to let it leave")
    public void wantsToLetLeave() {
        story.act(supervisor(), "approve", Map.of());
    }

    @When("the supervisor writes the reply {string}")
    public void supervisorWrites(String words) {
        story.actWell(supervisor(), "reply", Map.of("text", words));
    }

    @When("the supervisor gives it back with the remark {string}")
    public void givesBack(String remark) {
        story.actWell(supervisor(), "return", Map.of("remark", remark));
    }

    @When("the team takes the reply back because {string}")
    public void recalls(String reason) {
        story.answered(story.door()
                .post("works.worker1", "/api/v1/cases/" + story.number() + "/recall", Map.of("reason", reason)));
    }

    @Then("تُخبَر فاطمة بالسبب {string} وبالموعد الجديد")
    public void toldReason(String reason) {
        outbox.deliver();
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("interim"))
                .hasSize(2)
                .filteredOn(message -> message.channel().equals("mail"))
                .allSatisfy(mail -> assertThat(mail.body()).contains(reason).contains("2026"));
        assertThat(story.door()
                        .get(Story.FATIMA, "/api/v1/cases/" + story.number())
                        .body()
                        .has("promisedUntil"))
                .isTrue();
    }

    @Then("يبقى الطلب لدى فريق العمل")
    public void staysWithTeam() {
        assertThat(story.task().element()).isEqualTo(HandlingModel.HANDLE);
        assertThat(paths.passed(story.theCase().id())).contains(HandlingModel.SEND_INTERIM);
    }

    @Then("لا تتغير الفترة الزمنية المحددة للرد")
    @Then("the reply period runs on as if there had been no reply")
    public void periodUnchanged() {
        assertThat(reply().due()).isEqualTo(Objects.requireNonNull(dueBefore));
        assertThat(reply().state()).isEqualTo(Deadline.State.RUNNING);
    }

    @Then("يُبلَّغ المشرف بأن الموعد الموعود قد انقضى")
    public void supervisorTold() {
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("escalation"))
                .anySatisfy(mail -> {
                    assertThat(mail.recipient()).startsWith("works.supervisor");
                    assertThat(mail.body()).contains("الموعد الذي وُعد به العميل");
                });
    }

    @Then("لم تتجاوز الشكوى فترتها الزمنية")
    public void notExceeded() {
        assertThat(story.theCase().breachedAt()).isNull();
    }

    @Then("the reply waits for the supervisor and has not reached her")
    public void waitsForSupervisor() {
        assertThat(story.task().element()).isEqualTo(HandlingModel.APPROVE_REPLY);
        assertThat(seenByHer()).doesNotContain("تم إصلاح");
        assertThat(story.theCase().repliedAt()).isNull();
    }

    @Then("the team reads the remark {string}, and she does not")
    public void teamReads(String remark) {
        assertThat(story.door()
                        .get(story.firstWorker(), "/api/v1/cases/" + story.number())
                        .body()
                        .toString())
                .contains(remark);
        assertThat(seenByHer()).doesNotContain(remark);
    }

    @Then("no reply ever reaches her")
    public void neverReaches() {
        assertThat(paths.passed(story.theCase().id()))
                .contains(AfterReplyModel.RECALLED, AfterReplyModel.TAKE_UP_AGAIN);
        clock.moveBy(Duration.ofMinutes(10));
        outbox.deliver();
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals("reply"))
                .hasSize(2)
                .allMatch(message -> message.state() == OutboxMessage.State.WITHDRAWN);
        assertThat(seenByHer()).doesNotContain("تم إصلاح");
        assertThat(noticesToHer()).doesNotContain("تم إصلاح").contains("26-");
    }

    @Then("she sees no reply yet")
    public void seesNone() {
        assertThat(seenByHer())
                .doesNotContain("تم إصلاح")
                .contains("with-team")
                .contains(Objects.requireNonNull(dueBefore).toString());
        assertThat(noticesToHer()).doesNotContain("تم إصلاح").contains("26-");
    }

    @Then("she sees the reply")
    public void sees() {
        assertThat(seenByHer()).contains("تم إصلاح").contains("replied");
        assertThat(noticesToHer()).contains("تم إصلاح");
    }

    private String seenByHer() {
        return story.door()
                .get(Story.FATIMA, "/api/v1/cases/" + story.number())
                .body()
                .toString();
    }

    private String noticesToHer() {
        return story.door()
                .get(Story.FATIMA, "/api/v1/cases/" + story.number() + "/notices")
                .body()
                .toString();
    }

    private String supervisor() {
        return story.task().entity() + ".supervisor";
    }

    private Deadline reply() {
        return deadlines.live(story.theCase().id(), DeadlineKind.REPLY).orElseThrow();
    }
}
