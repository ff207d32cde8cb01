package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.casework.TeamBoard.Board;
import org.tawasul.casework.TeamBoard.BoardLine;
import org.tawasul.casework.TeamBoard.Load;
import org.tawasul.casework.TeamBoard.Part;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** What a supervisor sees of a team, and how tasks go from hand to hand. */
@TawasulTest
class TeamBoardTest {
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.supervisor", Role.SUPERVISOR, "works", "works-complaints");
    private static final SignedIn OTHER_ENTITY =
            new SignedIn("health.supervisor", Role.SUPERVISOR, "health", "health-complaints");
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn COLLEAGUE =
            new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private TeamBoard board;

    @Autowired
    private Casework casework;

    @Autowired
    private WorkItems items;

    @Autowired
    private Cases cases;

    @Autowired
    private MovableClock clock;

    private Complaints complaints;

    @BeforeEach
    void aSundayMorning() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
    }

    @Test
    void aTaskGoesToSomebodyOfTheTeamAndTheRecordSaysWhoGaveIt() {
        long item = item();
        Load before = load("works.worker2");

        WorkItem given = board.assign(item, "works.worker2", null, SUPERVISOR);

        assertThat(given.assignee()).isEqualTo("works.worker2");
        assertThat(items.find(item).orElseThrow()).isEqualTo(given);
        assertThat(load("works.worker2").open()).isEqualTo(before.open() + 1);
        List<CaseStep> steps = cases.timeline(given.caseId());
        assertThat(steps)
                .filteredOn(step -> step.action().equals("work-item-assigned"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.actor()).isEqualTo("works.supervisor");
                    assertThat(step.facts()).containsEntry("assignee", "works.worker2");
                });
        assertThat(casework.release(item, COLLEAGUE).assignee()).isNull();
    }

    @Test
    void itGoesFromOneToAnotherUnlessSomebodyElseHasItMeanwhile() {
        long item = item();
        casework.claim(item, WORKER);

        refused("work-item-taken", () -> board.assign(item, "works.worker2", null, SUPERVISOR));
        assertThat(board.assign(item, "works.worker2", "works.worker1", SUPERVISOR)
                        .assignee())
                .isEqualTo("works.worker2");
        refused("work-item-not-yours", () -> casework.release(item, WORKER));
    }

    @Test
    void itGoesToNobodyWhoCouldNotTakeItHimself() {
        long item = item();

        for (String login : List.of("works.supervisor", "works.roads.worker1", "health.worker1", "nobody")) {
            refused("assignee-unfit", () -> board.assign(item, login, null, SUPERVISOR));
        }
        assertThat(items.find(item).orElseThrow().assignee()).isNull();
    }

    @Test
    void onlyASupervisorOfTheEntityGivesIt() {
        long item = item();

        refused("not-allowed", () -> board.assign(item, "works.worker2", null, WORKER));
        refused("work-item-unknown", () -> board.assign(item, "works.worker2", null, OTHER_ENTITY));
        refused("not-allowed", () -> board.see(null, WORKER));
        refused("not-allowed", () -> board.see("works-complaints", OTHER_ENTITY));
    }

    @Test
    void whoClaimsAndWhoIsGivenAtOnceAreNeverBoth() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 5; i++) {
                long item = item();
                List<Callable<String>> race = List.of(
                        () -> outcome(() -> casework.claim(item, WORKER)),
                        () -> outcome(() -> board.assign(item, "works.worker2", null, SUPERVISOR)));
                List<String> answers = new ArrayList<>();
                for (Future<String> one : both.invokeAll(race)) {
                    answers.add(one.get());
                }
                String has = items.find(item).orElseThrow().assignee();
                assertThat(answers).containsExactlyInAnyOrder(has, "work-item-taken");
            }
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void whatIsLateAndWhatIsAboutToBeStandApart() {
        long item = item();
        assertThat(ids(Part.ALL)).contains(item);
        assertThat(ids(Part.LATE)).doesNotContain(item);

        clock.moveBy(Duration.ofDays(30));

        assertThat(ids(Part.LATE)).isNotEmpty();
        Board seen = board.see(null, SUPERVISOR);
        assertThat(seen.team().code()).isEqualTo("works-complaints");
        assertThat(seen.total().late())
                .isPositive()
                .isLessThanOrEqualTo(seen.total().open());
        assertThat(seen.people().stream().mapToLong(Load::open).sum()
                        + seen.nobody().open())
                .isEqualTo(seen.total().open());
        assertThat(seen.people())
                .filteredOn(Load::isOfTeam)
                .extracting(Load::login)
                .contains("works.worker1");
        assertThat(seen.soonUntil()).isAfter(clock.now());
    }

    private long item() {
        return complaints.item(complaints.aboutStreetLighting().id()).id();
    }

    private Load load(String login) {
        return board.see(null, SUPERVISOR).people().stream()
                .filter(one -> login.equals(one.login()))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> ids(Part part) {
        return board.tasks(part, null, null, SUPERVISOR).stream()
                .map(BoardLine::task)
                .map(TaskLine::workItem)
                .toList();
    }

    private static String outcome(Callable<WorkItem> act) throws Exception {
        try {
            return String.valueOf(act.call().assignee());
        } catch (Refusal refused) {
            return refused.code();
        }
    }

    private static void refused(String code, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
