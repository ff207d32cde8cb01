package org.tawasul.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.shared.trail.TrailReader;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItem.State;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.guard.TestModels;

@WorkflowTest
class WorkflowLifeTest {
    private static final Actor ALI = new Actor("ali", "case-worker", "health", "r1");
    private static final Actor SARA = new Actor("sara", "case-worker", "health", "r2");

    @Autowired
    Workflow workflow;

    @Autowired
    WorkItems items;

    @Autowired
    WholeCommands commands;

    @Autowired
    PathRows paths;

    @Autowired
    TrailReader trail;

    @Autowired
    ModelRelease models;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    WorkflowSlice.Notes notes;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void oneTask() {
        assertThat(models.check(TestModels.oneTask())).isEmpty();
        models.follow(TestModels.oneTask());
    }

    private long caseId;

    private String start() {
        caseId = ids.next();
        return commands.run(() -> workflow.start(ProcessKey.COMPLAINT, caseId));
    }

    private WorkItem only() {
        List<WorkItem> open = items.openOf(caseId);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    @Test
    void aTaskIsOpenedClaimedAndDoneAndEachChangeIsInTheTrail() {
        String root = start();
        WorkItem opened = only();
        assertThat(opened)
                .extracting(WorkItem::element, WorkItem::state, WorkItem::rootProcessInstance, WorkItem::processKey)
                .containsExactly("userTask_handle", State.OPEN, root, "complaint");
        assertThat(opened.team()).startsWith("health-responsible");
        assertThat(items.form(opened).buttons()).hasSize(1);

        WorkItem claimed = commands.run(() -> items.claim(opened.id(), ALI));
        assertThat(claimed.state()).isEqualTo(State.CLAIMED);
        assertThat(items.find(opened.id())).contains(claimed);
        assertThat(commands.run(() -> items.claim(opened.id(), ALI))).isEqualTo(claimed);
        assertThat(items.openOfTeam(opened.team(), 0, 10)).contains(claimed);
        commands.run(() -> workflow.complete(claimed, Map.of("handling", "replied"), ALI));

        WorkItem done = items.find(opened.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.endedAt()).isNotNull();
        assertThat(items.openOf(caseId)).isEmpty();
        assertThat(trail.ofCase(caseId))
                .extracting(TrailEntry::action, TrailEntry::subjectVersion, entry -> entry.actor()
                        .id())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("work-item-opened", 1L, "system"),
                        org.assertj.core.groups.Tuple.tuple("work-item-claimed", 2L, "ali"),
                        org.assertj.core.groups.Tuple.tuple("work-item-done", 3L, "ali"));
    }

    @Test
    void whoComesSecondIsToldWhoWasFirst() {
        start();
        long id = only().id();
        commands.run(() -> items.claim(id, ALI));
        assertThatThrownBy(() -> commands.run(() -> items.claim(id, SARA)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("work-item-taken");
                    assertThat(refusal.sentence().parameters())
                            .containsEntry("by", "ali")
                            .containsKey("at");
                });
        assertThatThrownBy(() -> commands.run(() -> items.release(id, SARA)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("work-item-not-yours"));
        commands.run(() -> items.release(id, ALI));
        assertThat(commands.run(() -> items.claim(id, SARA)).assignee()).isEqualTo("sara");
        commands.run(() -> workflow.complete(only(), Map.of(), SARA));
        assertThatThrownBy(() -> commands.run(() -> items.claim(id, ALI)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("work-item-done"));
    }

    @Test
    void thePathTellsWhatWasPassedAndWhatWasNot() {
        String root = start();
        assertThat(paths.passed(caseId)).containsExactly("startEvent_received");
        assertThat(paths.reached(caseId)).contains("userTask_handle").doesNotContain("endEvent_done");

        commands.run(() -> workflow.tell(
                root, ProcessMessage.WATCH, Map.of(ProcessVariable.FINDING, "warn", ProcessVariable.DEADLINE, "12")));
        assertThat(notes.of(caseId)).containsExactly(caseId + " serviceTask_watch warn");
        assertThat(paths.passed(caseId)).contains("serviceTask_watch", "endEvent_watch");
        assertThat(runtime.getVariables(root))
                .as("what the watch found is the watch's alone")
                .isEmpty();

        commands.run(() -> workflow.complete(only(), Map.of(), ALI));
        assertThat(paths.passed(caseId)).contains("userTask_handle", "endEvent_done");
        assertThat(paths.ofCase(caseId)).hasSize(3).allSatisfy(row -> {
            assertThat(row.rootProcessInstance()).isEqualTo(root);
            assertThat(row.definitionId()).startsWith("complaint:" + row.definitionVersion());
        });
    }

    @Test
    void whatDoesNotWaitCannotBeToldAndTheTransactionOfTheTellerLives() {
        String root = start();
        commands.run(() -> {
            assertThatThrownBy(() -> workflow.tell(root, ProcessMessage.RATED, Map.of()))
                    .isInstanceOf(NothingWaiting.class);
            items.claim(only().id(), ALI);
        });
        assertThat(only().state()).isEqualTo(State.CLAIMED);
        commands.run(() -> workflow.complete(only(), Map.of(), ALI));
        assertThatThrownBy(() -> commands.run(() -> workflow.tell(root, ProcessMessage.WATCH, Map.of())))
                .isInstanceOf(NothingWaiting.class);
    }

    @Test
    void nothingIsLeftOfACommandThatFails() {
        start();
        WorkItem item = only();
        assertThatThrownBy(() -> commands.run(() -> {
                    workflow.complete(item, Map.of(), ALI);
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThat(only()).isEqualTo(item);
        assertThat(paths.passed(caseId)).containsExactly("startEvent_received");
        commands.run(() -> workflow.complete(item, Map.of(), ALI));
    }

    @Test
    void anOutcomeThatTheFormDoesNotDeclareIsAFault() {
        start();
        assertThatThrownBy(() -> commands.run(() -> workflow.complete(only(), Map.of("approval", "approved"), ALI)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> commands.run(() -> workflow.complete(only(), Map.of("handling", "eaten"), ALI)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCommandNeedsATransaction() {
        String root = start();
        WorkItem item = only();
        assertThatThrownBy(() -> workflow.start(ProcessKey.COMPLAINT, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> workflow.complete(item, Map.of(), ALI)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> workflow.tell(root, ProcessMessage.WATCH, Map.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> items.claim(item.id(), ALI)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> items.release(item.id(), ALI)).isInstanceOf(IllegalStateException.class);
    }
}
