package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.casework.Assignment.Left;
import org.tawasul.casework.Assignment.Mode;
import org.tawasul.casework.Assignment.Setting;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** New tasks of a team go to whoever's turn it is, where its supervisor wants it. */
@Tag("store")
@TawasulTest
class AssignmentTest {
    private static final String TEAM = "works-sewerage";
    private static final SignedIn JAMEELA = worker("works.sewerage.worker1");
    private static final SignedIn MUNEER = worker("works.sewerage.worker2");
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.sewerage.supervisor", Role.SUPERVISOR, "works", TEAM);
    private static final SignedIn HEALTH =
            new SignedIn("health.supervisor", Role.SUPERVISOR, "health", "health-complaints");

    /** Each begins later than the others, so that what they left in the list is of before. */
    private static int begun;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Assignment assignment;

    @Autowired
    private Absences absences;

    @Autowired
    private Casework casework;

    @Autowired
    private WorkItems items;

    @Autowired
    private Cases cases;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate store;

    private Complaints complaints;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void letPeopleAct() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START.plus(Duration.ofMinutes(10L * begun++)));
        today = ((BusinessClock) clock).today();
    }

    @AfterEach
    void nobodyWantsItAndEverybodyIsBack() {
        store.update("delete from casework_assignment");
        store.update("delete from casework_left");
        store.update("delete from casework_absence");
    }

    @Test
    void nothingIsGivenOutUntilTheSupervisorWantsItAndWhatWasThereBeforeStaysAsItIs() {
        WorkItem before = task("sewage-tanker");
        assertThat(assignment.of(TEAM, SUPERVISOR))
                .returns(Mode.OFF, Setting::mode)
                .returns(0L, Setting::version);
        assertThat(assignment.giveOut()).isZero();

        clock.moveBy(Duration.ofMinutes(1));
        assignment.set(TEAM, "open-work", 200, 0, SUPERVISOR);
        WorkItem after = task("sewage-tanker");
        assignment.giveOut();

        assertThat(holder(before)).isNull();
        assertThat(holder(after)).isNotNull();
    }

    @Test
    void itGoesToWhoHasTheLeastAndTheRecordSaysWhy() {
        assignment.set(TEAM, "open-work", 200, 0, SUPERVISOR);
        WorkItem first = task("sewage-tanker");
        WorkItem second = task("sewage-tanker");
        long jameela = open(JAMEELA);
        long muneer = open(MUNEER);
        assertThat(assignment.giveOut()).isEqualTo(2);

        String taker = Objects.requireNonNull(holder(first));
        if (jameela == muneer) {
            assertThat(holder(second)).isNotEqualTo(taker);
        }
        CaseStep given = cases.timeline(first.caseId()).stream()
                .filter(step -> step.action().equals("task-given"))
                .findFirst()
                .orElseThrow();
        assertThat(given.facts()).containsEntry("for", taker).containsEntry("mode", "OPEN_WORK");
        assertThat(given.actor()).isEqualTo("system");
    }

    @Test
    void whereSkillCountsItGoesToWhoKnowsTheServiceOrStandsInForHim() {
        assignment.set(TEAM, "skill", 200, 0, SUPERVISOR);
        WorkItem manhole = task("manhole-cover");
        WorkItem connection = task("sewage-connection");
        assignment.giveOut();
        assertThat(holder(manhole)).isEqualTo(MUNEER.login());
        assertThat(holder(connection)).isEqualTo(JAMEELA.login());

        absences.enter(MUNEER.login(), today, today.plusDays(1), JAMEELA.login(), MUNEER);
        WorkItem another = task("manhole-cover");
        assignment.giveOut();
        assertThat(holder(another)).isEqualTo(JAMEELA.login());
    }

    @Test
    void whatFitsNobodyStaysWithAReasonAndIsLookedAtAgain() {
        assignment.set(TEAM, "skill", 200, 0, SUPERVISOR);
        WorkItem overflow = task("sewage-overflow");
        assignment.giveOut();
        assertThat(holder(overflow)).isNull();
        assertThat(assignment.whyLeft(List.of(overflow.id()))).containsEntry(overflow.id(), Left.NOBODY_KNOWS);
        assertThat(assignment.of(TEAM, SUPERVISOR).left()).containsEntry(Left.NOBODY_KNOWS, 1L);

        assignment.set(TEAM, "open-work", 200, 1, SUPERVISOR);
        assignment.giveOut();
        assertThat(holder(overflow)).isNotNull();
        assertThat(assignment.of(TEAM, SUPERVISOR).left()).isEmpty();
    }

    @Test
    void whileAllAreAwayNothingIsGivenAndWhoComesBackIsGivenItThen() {
        assignment.set(TEAM, "skill", 200, 0, SUPERVISOR);
        absences.enter(MUNEER.login(), today, today, JAMEELA.login(), MUNEER);
        store.update("update casework_absence set substitute = 'works.sewerage.supervisor'");
        WorkItem manhole = task("manhole-cover");
        assignment.giveOut();
        assertThat(assignment.whyLeft(List.of(manhole.id()))).containsEntry(manhole.id(), Left.NOBODY_KNOWS);

        clock.moveBy(Duration.ofDays(1));
        assignment.giveOut();
        assertThat(holder(manhole)).isEqualTo(MUNEER.login());
        assignment.giveOut();
        assertThat(store.queryForObject("select count(*) from casework_left", Long.class))
                .isZero();
    }

    @Test
    void whoHasTheMostIsGivenNoMore() {
        assignment.set(TEAM, "skill", 1, 0, SUPERVISOR);
        WorkItem first = task("manhole-cover");
        casework.claim(first.id(), MUNEER);
        WorkItem second = task("manhole-cover");
        assignment.giveOut();
        assertThat(assignment.whyLeft(List.of(second.id()))).containsEntry(second.id(), Left.ALL_FULL);
    }

    @Test
    void whatWasGivenBackIsTheTeamsAgain() {
        assignment.set(TEAM, "skill", 200, 0, SUPERVISOR);
        WorkItem manhole = task("manhole-cover");
        assignment.giveOut();
        casework.release(manhole.id(), MUNEER);
        clock.moveBy(Duration.ofMinutes(5));
        assignment.giveOut();
        assertThat(holder(manhole)).isNull();
    }

    @Test
    void roundsAtOnceAndSomebodyWhoTakesItMeanwhileLeaveItWithOne() throws Exception {
        assignment.set(TEAM, "open-work", 200, 0, SUPERVISOR);
        List<WorkItem> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tasks.add(task("sewage-tanker"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<Object>> all = new ArrayList<>(List.of(assignment::giveOut, assignment::giveOut));
            tasks.forEach(task -> all.add(() -> claimed(task)));
            for (Future<Object> one : threads.invokeAll(all)) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        assignment.giveOut();

        tasks.forEach(task -> {
            assertThat(items.find(task.id()).orElseThrow()).returns(2L, WorkItem::version);
            assertThat(holder(task)).isNotNull();
        });
    }

    @Test
    void onlyItsSupervisorSetsItAndNobodyWritesOverAnother() {
        refused("not-allowed", () -> assignment.of(TEAM, MUNEER));
        refused("not-allowed", () -> assignment.set(TEAM, "skill", 5, 0, HEALTH));
        assignment.set(TEAM, "skill", 5, 0, SUPERVISOR);
        refused("assignment-changed", () -> assignment.set(TEAM, "off", 5, 0, SUPERVISOR));
        refused("assignment-changed", () -> assignment.set(TEAM, "off", 5, 2, SUPERVISOR));
        assertThatThrownBy(() -> assignment.set(TEAM, "skill", 0, 1, SUPERVISOR))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> assignment.set(TEAM, "best", 5, 1, SUPERVISOR)).isInstanceOf(Refusal.class);
        assignment.set(TEAM, "off", 5, 1, SUPERVISOR);
        assertThat(assignment.of(TEAM, SUPERVISOR).isOn()).isFalse();
    }

    private Object claimed(WorkItem task) {
        try {
            return casework.claim(task.id(), JAMEELA);
        } catch (Refusal taken) {
            return taken.code();
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private WorkItem task(String service) {
        long caseId = complaints
                .by(
                        complaints.newCustomer(),
                        CaseKind.COMPLAINT,
                        service,
                        "capital",
                        "الطلب " + System.nanoTime() + " عن الصرف الصحي في شارعنا منذ يومين",
                        null)
                .id();
        WorkItem item = complaints.item(caseId);
        assertThat(item.team()).isEqualTo(TEAM);
        return item;
    }

    private @Nullable String holder(WorkItem item) {
        return items.find(item.id()).orElseThrow().assignee();
    }

    private long open(SignedIn who) {
        return Objects.requireNonNull(store.queryForObject(
                "select count(*) from work_item where team = ? and ended_at is null and assignee = ?",
                Long.class,
                TEAM,
                who.login()));
    }

    private static SignedIn worker(String login) {
        return new SignedIn(login, Role.CASE_WORKER, "works", TEAM);
    }
}
