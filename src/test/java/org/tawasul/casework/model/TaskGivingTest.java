package org.tawasul.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.Complaints;
import org.tawasul.casework.Assignment;
import org.tawasul.casework.Assignment.Left;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
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

        assertThat(node(one, tasks, rows).round()).isEqualTo(2);

        assertThat(holder(all.get(0))).isEqualTo(MUNEER);
        assertThat(holder(all.get(2))).isEqualTo(MUNEER);
        assertThat(holder(broken)).isNull();
        assertThat(assignment.whyLeft(List.of(broken.id()))).containsEntry(broken.id(), Left.FAILED);
        assertThat(assignment.of(TEAM, SUPERVISOR).left()).containsEntry(Left.FAILED, 1L);

        clock.moveBy(Duration.ofMinutes(2));
        assertThat(assignment.giveOut()).isEqualTo(1);
        assertThat(holder(broken)).isEqualTo(MUNEER);
    }

    /** As another node has it, that reads what it is given here. */
    private TaskGiving node(WorkItems items, TaskRows tasks, AssignmentRows rows) {
        BusinessClock time = clock;
        return new TaskGiving(
                rows,
                tasks,
                new WhoIsThere(organisation, absences, tasks, time),
                organisation,
                permission,
                given,
                items,
                commands,
                time);
    }

    private WorkItem task() {
        long caseId = complaints
                .by(
                        complaints.newCustomer(),
                        CaseKind.COMPLAINT,
                        "manhole-cover",
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
