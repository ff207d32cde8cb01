package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;
import org.tawasul.cases.CaseState;
import org.tawasul.casework.FilledTasks;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.feedback.Feedback;
import org.tawasul.notifications.Outbox;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.contract.AfterReplyModel;
import org.tawasul.workflow.contract.HandlingModel;

/** Customers who come back with a case or take it back, and what follows a rating. */
public class ReturnSteps {
    private final Story story;
    private final RatingSteps ratings;
    private final ClockSteps time;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Feedback feedback;
    private final FilledTasks filled;
    private final WorkItems items;
    private final PathRows paths;

    public ReturnSteps(
            Story story,
            RatingSteps ratings,
            ClockSteps time,
            Deadlines deadlines,
            Outbox outbox,
            Feedback feedback,
            FilledTasks filled,
            WorkItems items,
            PathRows paths) {
        this.story = story;
        this.ratings = ratings;
        this.time = time;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.feedback = feedback;
        this.filled = filled;
        this.items = items;
        this.paths = paths;
    }

    @Given("Fatima has received the reply to her complaint")
    public void hasReceived() {
        ratings.replyReceived();
    }

    @When("تطلب فاطمة إعادة فتح الطلب لأن {string}")
    @When("she wants the case taken up again because {string}")
    public void reopens(String reason) {
        story.answered(story.door()
                .post(Story.FATIMA, "/api/v1/cases/" + story.number() + "/reopening", Map.of("reason", reason)));
    }

    @When("تسحب فاطمة طلبها لأن {string}")
    @When("she withdraws her case because {string}")
    public void withdraws(String reason) {
        story.answered(story.door()
                .post(Story.FATIMA, "/api/v1/cases/" + story.number() + "/withdrawal", Map.of("reason", reason)));
    }

    @When("she rates the reply {int} in everything")
    public void rates(int score) {
        ratings.rates(score, score, score, score);
    }

    @Given("مضى {int} يومًا على إغلاق الطلب")
    public void closedFor(int days) {
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
        time.calendarDaysPass(days);
    }

    @When("the quality officer finds the criticism justified and notes {string}")
    public void reviews(String note) {
        story.actWell(
                story.task().entity() + ".quality",
                "outcome",
                Map.of("button", "justified", "fields", Map.of("note", note)));
    }

    @Then("يعود الطلب إلى فريق جهة {string} ويقرأ الفريق {string}")
    public void backWithTeam(String entity, String words) {
        assertThat(story.lastAnswer().isOk())
                .as(story.lastAnswer().body().toString())
                .isTrue();
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(story.task().element()).isEqualTo(HandlingModel.HANDLE);
        assertThat(story.task().entity()).isEqualTo(entity);
        assertThat(story.door()
                        .get(story.firstWorker(), "/api/v1/cases/" + story.number())
                        .body()
                        .toString())
                .contains(words);
    }

    @Then("تبدأ فترة زمنية جديدة للرد")
    public void newPeriod() {
        Deadline reply =
                deadlines.live(story.theCase().id(), DeadlineKind.REPLY).orElseThrow();
        assertThat(reply.startedAt()).isEqualTo(story.now());
        assertThat(reply.period()).isEqualTo("5 working-days");
        assertThat(paths.passed(story.theCase().id())).contains(AfterReplyModel.NEW_PERIOD);
    }

    @Then("she is told that work on it goes on")
    @Then("تُخبَر فاطمة باستئناف العمل")
    public void toldReopened() {
        told("reopened");
    }

    @Then("لا يُقبل تقييم الرد السابق")
    public void noRating() {
        ratings.rates(5, 5, 5, 5);
        assertThat(story.lastAnswer().status()).isEqualTo(410);
    }

    @Then("taking it up again is refused because {string}")
    public void refusedToReopen(String code) {
        assertThat(story.lastAnswer().text("code")).isEqualTo(code);
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
    }

    @Then("تُرفض إعادة الفتح لأن {string} ويُذكر آخر موعد")
    public void refusedWithDate(String code) {
        assertThat(story.lastAnswer().text("code")).isEqualTo(code);
        assertThat(story.lastAnswer().body().path("sentences").path("ar").asText())
                .contains("2026");
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
    }

    @Then("يُغلق الطلب مرة أخرى")
    public void closedAgain() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
        assertThat(paths.passed(story.theCase().id())).contains("startEvent_reopened", "endEvent_closed");
    }

    @Then("the quality officer of {string} has to review the reply")
    public void hasToReview(String entity) {
        assertThat(story.task().element()).isEqualTo(AfterReplyModel.REVIEW_RATING);
        assertThat(story.task().entity()).isEqualTo(entity);
        assertThat(story.theCase().state()).isEqualTo(CaseState.REPLIED);
        assertThat(story.door()
                        .get(
                                entity + ".quality",
                                "/api/v1/work-items?team=" + story.task().team() + "&limit=10&after="
                                        + (story.task().id() - 1))
                        .body()
                        .toString())
                .contains(story.number());
    }

    @Then("the case is closed with her rating")
    public void closedWithRating() {
        assertThat(story.theCase().state()).isEqualTo(CaseState.CLOSED);
        assertThat(feedback.of(story.theCase().id())).isPresent();
    }

    @Then("the note {string} is kept with the case")
    public void noteKept(String note) {
        assertThat(paths.passed(story.theCase().id())).contains(AfterReplyModel.REVIEW_RATING);
        assertThat(filled.ofCase(story.theCase().id()))
                .anySatisfy(task -> assertThat(task.fields()).containsValue(note));
    }

    @Then("يُسحب الطلب وتُخبَر فاطمة بذلك")
    @Then("her case is withdrawn and she is told so by mail and by text message")
    public void withdrawn() {
        assertThat(story.lastAnswer().isOk())
                .as(story.lastAnswer().body().toString())
                .isTrue();
        assertThat(story.theCase().state()).isEqualTo(CaseState.WITHDRAWN);
        told("withdrawn");
        assertThat(paths.passed(story.theCase().id())).contains("endEvent_withdrawn");
    }

    @Then("the team has no task in the case any more")
    public void noTask() {
        assertThat(items.openOf(story.theCase().id())).isEmpty();
        assertThat(deadlines.of(story.theCase().id())).allMatch(one -> one.state() == Deadline.State.LAPSED);
    }

    private void told(String template) {
        outbox.deliver();
        assertThat(outbox.ofCase(story.theCase().id()))
                .filteredOn(message -> message.template().equals(template))
                .extracting(message -> message.channel())
                .containsExactlyInAnyOrder("mail", "sms");
    }
}
