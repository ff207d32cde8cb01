package org.tawasul.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.TrailReader;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.guard.TestModels;

@WorkflowTest
class RetriedCommandsTest {
    @Autowired
    Workflow workflow;

    @Autowired
    WorkItems items;

    @Autowired
    WholeCommands commands;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PathRows paths;

    @Autowired
    TrailReader trail;

    @Autowired
    ModelRelease models;

    @Autowired
    TimeOrderedIds ids;

    long caseId;
    String root = "";

    @BeforeEach
    void aCaseWithATask() {
        models.follow(TestModels.oneTask());
        caseId = ids.next();
        root = commands.run(() -> workflow.start(ProcessKey.COMPLAINT, caseId));
    }

    @Test
    void aCommandThatCollidedIsRunAgainAsAWhole() {
        AtomicInteger tries = new AtomicInteger();
        long id = items.openOf(caseId).get(0).id();
        WorkItem claimed = commands.run(() -> {
            WorkItem item = items.claim(id, actor("ali"));
            if (tries.incrementAndGet() < 3) {
                throw new ProcessEngineException("wrapped", new OptimisticLockingException("forced"));
            }
            return item;
        });
        assertThat(tries).hasValue(3);
        assertThat(claimed.version()).isEqualTo(2);
        assertThat(trail.ofCase(caseId)).hasSize(2);
    }

    @Test
    void theLastCollisionIsARefusalThatSaysTryAgain() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> commands.run(() -> {
                    tries.incrementAndGet();
                    throw new CannotAcquireLockException("forced");
                }))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("try-again");
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                });
        assertThat(tries).hasValue(RetriedCommands.TRIES);
    }

    @Test
    void whatIsNoCollisionIsNotRunAgain() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> commands.run(() -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(tries).hasValue(1);
    }

    @Test
    void aWholeCommandInsideAnotherIsAFault() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.execute(status -> commands.run(() -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> commands.run(() -> commands.run(() -> 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void deadlocksAndTimeOutsOfBothStoresAreCollisions() {
        for (String state : List.of("40001", "40P01", "90131", "HYT00", "55P03")) {
            assertThat(RetriedCommands.isCollision(new RuntimeException(new SQLException("x", state))))
                    .as(state)
                    .isTrue();
        }
        assertThat(RetriedCommands.isCollision(new RuntimeException(new SQLException("x", "23505"))))
                .isFalse();
    }

    @RepeatedTest(25)
    void ofTwoWhoClaimAtOnceOneIsToldThatTheOtherHasIt() throws Exception {
        long id = items.openOf(caseId).get(0).id();
        List<String> outcomes = atOnce(claim(id, "ali"), claim(id, "sara"));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "work-item-taken");
        WorkItem item = items.find(id).orElseThrow();
        assertThat(item.version()).isEqualTo(2);
        assertThat(item.assignee()).isIn("ali", "sara");
    }

    @RepeatedTest(25)
    void ofTwoWhoCompleteAtOnceOneIsToldThatItIsDone() throws Exception {
        long id = items.openOf(caseId).get(0).id();
        List<String> outcomes = atOnce(complete(id, "ali"), complete(id, "sara"));
        assertThat(outcomes).containsExactlyInAnyOrder("done", "work-item-done");
        assertThat(paths.passed(caseId)).contains("endEvent_done");
    }

    @RepeatedTest(25)
    void officerAndSweeperMeetAndBothAreServedOrTheLaterFindsTheCaseGone() throws Exception {
        long id = items.openOf(caseId).get(0).id();
        Callable<String> sweep = () -> {
            commands.run(() -> workflow.tell(
                    root,
                    ProcessMessage.WATCH,
                    Map.of(ProcessVariable.FINDING, "warn", ProcessVariable.DEADLINE, "1")));
            return "swept";
        };
        List<String> outcomes = atOnce(complete(id, "ali"), sweep);
        assertThat(outcomes.get(0)).isEqualTo("done");
        assertThat(outcomes.get(1)).isIn("swept", "nothing waiting");
        assertThat(paths.passed(caseId).contains("serviceTask_watch"))
                .isEqualTo(outcomes.get(1).equals("swept"));
    }

    private Callable<String> claim(long id, String who) {
        return () -> {
            commands.run(() -> items.claim(id, actor(who)));
            return "done";
        };
    }

    private Callable<String> complete(long id, String who) {
        return () -> {
            commands.run(() -> {
                WorkItem item = items.find(id).orElseThrow();
                if (item.endedAt() != null) {
                    throw Refusal.of(Refusal.Kind.CONFLICT, "work-item-done");
                }
                workflow.complete(item, Map.of(), actor(who));
            });
            return "done";
        };
    }

    private static Actor actor(String who) {
        return new Actor(who, "case-worker", "health", null);
    }

    private static List<String> atOnce(Callable<String> first, Callable<String> second) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> one = threads.submit(() -> outcome(barrier, first));
            Future<String> two = threads.submit(() -> outcome(barrier, second));
            return List.of(one.get(), two.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(CyclicBarrier barrier, Callable<String> action) throws Exception {
        barrier.await();
        try {
            return action.call();
        } catch (Refusal refusal) {
            return refusal.code();
        } catch (NothingWaiting gone) {
            return "nothing waiting";
        }
    }
}
