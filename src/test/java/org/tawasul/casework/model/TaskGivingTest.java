package org.tawasul.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.ibatis.session.SqlSessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.Complaints;
import org.tawasul.casework.Assignment;
import org.tawasul.casework.Assignment.Left;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Actor;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.testing.TestStore;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What goes wrong, or changes, while tasks are given out. */
@Tag("store")
@TawasulTest
class TaskGivingTest {
    private static final String TEAM = "works-sewerage";
    private static final String MUNEER = "works.sewerage.worker2";
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.sewerage.supervisor", Role.SUPERVISOR, "works", TEAM);

    /** Each begins later than the others, so that what they left in the list is of before. */
    private static int begun;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Assignment assignment;

    @Autowired
    private AssignmentRows rows;

    @Autowired
    private AbsenceRows absences;

    @Autowired
    private TaskRows tasks;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Permission permission;

    @Autowired
    private GivenTasks given;

    @Autowired
    private WorkItems items;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate store;

    @Autowired
    private SqlSessionFactory sessions;

    @Autowired
    private TransactionTemplate transactions;

    private Complaints complaints;

    @BeforeEach
    void letPeopleAct() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START.plus(Duration.ofDays(30)).plus(Duration.ofMinutes(10L * begun++)));
        nobodyWantsIt();
    }

    @AfterEach
    void nobodyWantsIt() {
        store.update("delete from casework_assignment");
        store.update("delete from casework_left");
    }

    @Test
    void whatFailsForOneTaskTakesNothingFromTheOthersAndIsTriedAgain() {
        assignment.set(TEAM, "skill", 200, 0, SUPERVISOR);
        List<WorkItem> all = List.of(task(), task(), task());
        WorkItem broken = all.get(1);
        WorkItems one = mock(WorkItems.class, delegatesTo(items));
        doThrow(new IllegalStateException("its model is gone")).when(one).find(broken.id());

        node(one, tasks, rows).round();

        assertThat(holder(all.get(0))).isEqualTo(MUNEER);
        assertThat(holder(all.get(2))).isEqualTo(MUNEER);
        assertThat(holder(broken)).isNull();
        assertThat(assignment.whyLeft(List.of(broken.id()))).containsEntry(broken.id(), Left.FAILED);
        assertThat(assignment.of(TEAM, SUPERVISOR).left()).containsEntry(Left.FAILED, 1L);

        clock.moveBy(Duration.ofMinutes(2));
        assignment.giveOut();
        assertThat(holder(broken)).isEqualTo(MUNEER);
    }

    @Test
    void whatASupervisorChangedMeanwhileHoldsAtOnce() {
        assignment.set(TEAM, "skill", 200, 0, SUPERVISOR);
        WorkItem waiting = task();
        AssignmentRows readBefore = mock(AssignmentRows.class, delegatesTo(rows));
        doAnswer(asked -> {
                    List<AssignmentRow> wanting = rows.wanting("OFF");
                    assignment.set(TEAM, "off", 200, 1, SUPERVISOR);
                    return wanting;
                })
                .when(readBefore)
                .wanting(anyString());

        node(items, tasks, readBefore).round();

        assertThat(holder(waiting)).isNull();
        assertThat(left()).isZero();
    }

    @Test
    void aReasonIsSaidOnlyWhileTheTaskIsAsItWasLeft() {
        assignment.set(TEAM, "skill", 200, 0, SUPERVISOR);
        List<WorkItem> all = List.of(task("sewage-overflow"), task("sewage-overflow"), task("sewage-overflow"));
        List<Long> numbers = all.stream().map(WorkItem::id).toList();
        assignment.giveOut();
        assertThat(assignment.whyLeft(numbers)).hasSize(3);
        long before = nobodyKnows();

        commands.run(() -> items.passOn(all.get(0), "works", "works-complaints", false, Complaints.SUPERVISOR));
        commands.run(() -> {
            items.claim(all.get(1).id(), new Actor(MUNEER, "case-worker", "works", "test"));
            items.release(all.get(1).id(), new Actor(MUNEER, "case-worker", "works", "test"));
        });

        assertThat(assignment.whyLeft(numbers)).containsOnlyKeys(all.get(2).id());
        assertThat(nobodyKnows()).isEqualTo(before - 2);
        store.update("update casework_assignment set mode = 'OFF'");
        assertThat(assignment.whyLeft(numbers)).isEmpty();
        assertThat(assignment.of(TEAM, SUPERVISOR).left()).isEmpty();
    }

    @Test
    void twoNodesAtOnceGiveNobodyMoreThanTheMost() throws Exception {
        int open = Objects.requireNonNull(store.queryForObject(
                "select count(*) from work_item where ended_at is null and assignee = ?", Integer.class, MUNEER));
        assignment.set(TEAM, "skill", open + 1, 0, SUPERVISOR);
        List<WorkItem> all = List.of(task(), task());
        CyclicBarrier both = new CyclicBarrier(2);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> rounds = List.of(round(all, both, false), round(all, both, true));
            for (Future<Integer> one : threads.invokeAll(rounds)) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(all.stream().map(this::holder).filter(Objects::nonNull)).containsExactly(MUNEER);
    }

    /** They meet when both have counted, if the one does not wait for the other. */
    private Callable<Integer> round(List<WorkItem> all, CyclicBarrier both, boolean fromTheEnd) {
        TaskRows waiting = mock(TaskRows.class, delegatesTo(tasks));
        doAnswer(asked -> {
                    List<NewTaskRow> some = new ArrayList<>(
                            tasks.unhad(asked.getArgument(0), asked.getArgument(1), asked.getArgument(2), 100));
                    some.removeIf(row -> all.stream().noneMatch(item -> item.id() == row.item()));
                    if (fromTheEnd) {
                        Collections.reverse(some);
                    }
                    meet(both);
                    return some;
                })
                .when(waiting)
                .unhad(anyString(), any(), any(), anyInt());
        AssignmentRows counting = mock(AssignmentRows.class, delegatesTo(rows));
        doAnswer(asked -> {
                    List<AssignmentRows.OpenCount> counted = rows.open(asked.getArgument(0), asked.getArgument(1));
                    meet(both);
                    return counted;
                })
                .when(counting)
                .open(anyString(), any());
        TaskGiving node = node(items, waiting, counting);
        return node::round;
    }

    private static void meet(CyclicBarrier both) throws InterruptedException {
        try {
            both.await(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException waitsForUs) {
            // The other has not counted: it goes on after this command.
        }
    }

    private long nobodyKnows() {
        return assignment.of(TEAM, SUPERVISOR).left().getOrDefault(Left.NOBODY_KNOWS, 0L);
    }

    private long left() {
        return Objects.requireNonNull(store.queryForObject("select count(*) from casework_left", Long.class));
    }

    @Test
    void newTasksAreFoundByAnIndexOfTheirOwn() {
        Map<String, Object> asked = Map.of("team", TEAM, "since", clock.now(), "before", clock.now(), "most", 100);
        String statement = sessions.getConfiguration()
                .getMappedStatement("org.tawasul.casework.persistence.TaskListMapper.unhad")
                .getBoundSql(asked)
                .getSql();
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        String plan = transactions.execute(status -> {
            if (TestStore.isPostgres()) {
                // With a handful of rows one index is as good as another.
                store.update("insert into work_item (id, case_id, task_id, process_key, element,"
                        + " root_process_instance, definition_id, entity, team, assignee, state, created_at,"
                        + " claimed_at, version) select -n, -n, 'plan-' || n, 'k', 'e', 'r', 'd', 'works', '" + TEAM
                        + "', 'plan', 'CLAIMED', now(), now(), 2 from generate_series(1, 5000) n");
                store.execute("analyze work_item");
                status.setRollbackOnly();
            }
            return String.join("\n", store.queryForList("explain " + statement, String.class, TEAM, now, now, 100));
        });

        assertThat(plan).containsIgnoringCase("work_item_new");
    }

    /** As another node has it, that reads what it is given here. */
    private TaskGiving node(WorkItems items, TaskRows tasks, AssignmentRows rows) {
        BusinessClock time = clock;
        return new TaskGiving(
                rows,
                tasks,
                new WhoIsThere(organisation, absences, time),
                organisation,
                permission,
                given,
                items,
                commands,
                time);
    }

    private WorkItem task() {
        return task("manhole-cover");
    }

    private WorkItem task(String service) {
        long caseId = complaints
                .by(
                        complaints.newCustomer(),
                        CaseKind.COMPLAINT,
                        service,
                        "capital",
                        "الطلب " + System.nanoTime() + " عن غطاء فتحة مكسور في شارعنا منذ يومين",
                        null)
                .id();
        WorkItem item = complaints.item(caseId);
        assertThat(item.team()).isEqualTo(TEAM);
        return item;
    }

    private @Nullable String holder(WorkItem item) {
        return items.find(item.id()).orElseThrow().assignee();
    }
}
