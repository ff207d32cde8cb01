package org.tawasul.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.spring.ScenarioScope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What a scenario is about: its case, the last answer, and the acts that many steps share. */
@Component
@ScenarioScope
public class Story {
    public static final String FATIMA = "customer.fatima";
    /** How long an issued reply waits before it leaves. */
    public static final Duration HELD_BACK = Duration.ofMinutes(2);

    private final Door door;
    private final Cases cases;
    private final WorkItems workItems;
    private final MovableClock clock;

    private @Nullable String number;
    private @Nullable String earlier;
    private Door.@Nullable Answer answer;

    Story(Door door, Cases cases, WorkItems workItems, MovableClock clock) {
        this.door = door;
        this.clock = clock;
        this.cases = cases;
        this.workItems = workItems;
    }

    /** From here on it can't be taken back, and its customer sees it. */
    void replyLeaves() {
        clock.moveBy(HELD_BACK);
    }

    public Instant now() {
        return clock.now();
    }

    public Door door() {
        return door;
    }

    /** Remembers the answer that the next step will look at. */
    public Door.Answer answered(Door.Answer last) {
        answer = last;
        return last;
    }

    public Door.Answer lastAnswer() {
        assertThat(answer).as("something was asked before").isNotNull();
        return answer;
    }

    public void submitted(Door.Answer submitted) {
        answered(submitted);
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(201);
        earlier = number;
        number = submitted.text("number");
    }

    /** As {@link #submitted} for one that was sent from a page. */
    public void sent(String page) {
        earlier = number;
        number = page;
    }

    public String number() {
        assertThat(number).as("a case was submitted").isNotNull();
        return number;
    }

    /** The case that was submitted before the present one. */
    public CaseView earlierCase() {
        return viewOf(earlier);
    }

    public CaseView theCase() {
        return viewOf(number());
    }

    public void returnToEarlierCase() {
        String later = number;
        number = earlier;
        earlier = later;
    }

    /** What was asked last was not refused. */
    public void succeeded() {
        assertThat(lastAnswer().isOk()).as(lastAnswer().body().toString()).isTrue();
    }

    /** The one task that waits in the case itself, beside which others may have tasks of their own. */
    public WorkItem task() {
        List<WorkItem> open = workItems.openOf(theCase().id()).stream()
                .filter(item -> item.contribution() == null)
                .toList();
        assertThat(open).as("open tasks of " + number()).hasSize(1);
        return open.get(0);
    }

    public String firstWorker() {
        WorkItem task = task();
        return task.entity() + ".worker1";
    }

    /** Takes the task, as this person, and does one act of its form. */
    public Door.Answer act(String login, String act, Map<String, ?> body) {
        WorkItem task = task();
        Door.Answer claimed = door.post(login, "/api/v1/work-items/" + task.id() + "/claim", Map.of());
        assertThat(claimed.isOk()).as(claimed.body().toString()).isTrue();
        return answered(door.post(login, "/api/v1/work-items/" + task.id() + "/" + act, body));
    }

    public Door.Answer actWell(String login, String act, Map<String, ?> body) {
        Door.Answer done = act(login, act, body);
        assertThat(done.isOk()).as(done.body().toString()).isTrue();
        return done;
    }

    private CaseView viewOf(@Nullable String caseNumber) {
        assertThat(caseNumber).as("a case was submitted").isNotNull();
        return CaseNumber.parse(caseNumber).flatMap(cases::findByNumber).orElseThrow();
    }
}
