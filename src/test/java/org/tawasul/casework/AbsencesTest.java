package org.tawasul.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** Who is away, who may say it, and what his substitute may do meanwhile. */
@Tag("store")
@TawasulTest
class AbsencesTest {
    private static final SignedIn AHMED = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn MARYAM = new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.supervisor", Role.SUPERVISOR, "works", "works-complaints");
    private static final SignedIn HEALTH =
            new SignedIn("health.worker1", Role.CASE_WORKER, "health", "health-complaints");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Absences absences;

    @Autowired
    private Casework casework;

    @Autowired
    private TaskList list;

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
        clock.moveTo(MovableClock.START);
        today = ((BusinessClock) clock).today();
    }

    @AfterEach
    void everybodyIsBack() {
        store.update("delete from casework_absence");
    }

    @Test
    void whoStandsInFindsTheTasksAndTakesThemOverAndTheRecordSaysForWhom() {
        CaseView complaint = complaints.aboutStreetLighting();
        long item = complaints.item(complaint.id()).id();
        casework.claim(item, AHMED);
        refused("work-item-taken", () -> casework.claim(item, MARYAM));
        absences.enter(AHMED.login(), today, today.plusDays(2), MARYAM.login(), AHMED);

        assertThat(covered(MARYAM)).contains(item);
        assertThat(covered(SUPERVISOR)).isEmpty();
        casework.claim(item, MARYAM);

        assertThat(casework.see(item, MARYAM).assignee()).isEqualTo(MARYAM.login());
        CaseStep taken = cases.timeline(complaint.id()).stream()
                .filter(step -> step.action().equals("task-taken-for"))
                .findFirst()
                .orElseThrow();
        assertThat(taken.actor()).isEqualTo(MARYAM.login());
        assertThat(taken.facts()).containsEntry("for", AHMED.login());
        casework.reply(item, Complaints.GOOD_REPLY, MARYAM);
    }

    @Test
    void itBeginsAndEndsByItself() {
        CaseView complaint = complaints.aboutStreetLighting();
        long item = complaints.item(complaint.id()).id();
        casework.claim(item, AHMED);
        absences.enter(AHMED.login(), today.plusDays(1), today.plusDays(2), MARYAM.login(), AHMED);
        assertThat(covered(MARYAM)).doesNotContain(item);
        refused("work-item-taken", () -> casework.claim(item, MARYAM));
        clock.moveBy(Duration.ofDays(1));
        assertThat(covered(MARYAM)).contains(item);

        clock.moveBy(Duration.ofDays(2));

        assertThat(covered(MARYAM)).doesNotContain(item);
        refused("work-item-taken", () -> casework.claim(item, MARYAM));
        assertThat(absences.of(AHMED)).isEmpty();
    }

    @Test
    void aSupervisorSaysItForOthersAndNobodyElseDoes() {
        refused("not-allowed", () -> absences.enter(MARYAM.login(), today, today, AHMED.login(), AHMED));
        refused("not-allowed", () -> absences.enter(HEALTH.login(), today, today, AHMED.login(), SUPERVISOR));
        Absence entered = absences.enter(AHMED.login(), today, today, MARYAM.login(), SUPERVISOR);

        assertThat(absences.of(AHMED)).containsExactly(entered);
        assertThat(absences.of(MARYAM)).containsExactly(entered);
        assertThat(absences.of(HEALTH)).isEmpty();
        refused("absence-unknown", () -> absences.end(entered.id(), MARYAM));
        absences.end(entered.id(), SUPERVISOR);
        refused("absence-unknown", () -> absences.end(entered.id(), SUPERVISOR));
        assertThat(absences.coveredBy(MARYAM.login())).isEmpty();
    }

    @Test
    void daysAndSubstituteHaveToFit() {
        refused("absence-days", () -> absences.enter(AHMED.login(), today, today.minusDays(1), MARYAM.login(), AHMED));
        refused("absence-days", () -> absences.enter(AHMED.login(), today, today.plusYears(2), MARYAM.login(), AHMED));
        for (String unfit : List.of(AHMED.login(), HEALTH.login(), "nobody", "works.quality")) {
            refused("substitute-unfit", () -> absences.enter(AHMED.login(), today, today, unfit, AHMED));
        }
        assertThatThrownBy(() -> absences.enter(AHMED.login(), null, null, "", AHMED))
                .isInstanceOf(FieldRefusals.class);
        absences.enter(AHMED.login(), today, today.plusDays(3), MARYAM.login(), AHMED);
        refused(
                "absence-overlaps",
                () -> absences.enter(AHMED.login(), today.plusDays(3), today.plusDays(5), MARYAM.login(), AHMED));
        refused("substitute-away", () -> absences.enter(MARYAM.login(), today, today, AHMED.login(), MARYAM));
        absences.enter(AHMED.login(), today.plusDays(4), today.plusDays(5), MARYAM.login(), AHMED);
    }

    private List<Long> covered(SignedIn who) {
        return list.find(TaskFilter.of(Map.of("whose", "covered")), null, TaskList.MOST, who).lines().stream()
                .map(TaskLine::workItem)
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
