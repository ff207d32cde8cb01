package org.tawasul.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.cases.CaseDirectives.Given;
import org.tawasul.cases.CaseDirectives.Show;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Complaints;
import org.tawasul.casework.ContributionWork;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;

/** What a minister's office or senior management orders is read by its entity, answered once, reminded of in working hours and raised. The store is shared. */
@TawasulTest
class DirectivesTest {
    private static final SignedIn OFFICE = new SignedIn("works.minister", Role.MINISTERS_OFFICE, "works", null);
    private static final SignedIn MANAGEMENT = new SignedIn("works.management", Role.SENIOR_MANAGEMENT, "works", null);
    private static final SignedIn SUPERVISOR =
            new SignedIn("works.supervisor", Role.SUPERVISOR, "works", "works-complaints");
    private static final SignedIn OTHER_SUPERVISOR =
            new SignedIn("health.supervisor", Role.SUPERVISOR, "health", "health-complaints");
    private static final SignedIn WORKER = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn OTHERS = new SignedIn("health.minister", Role.MINISTERS_OFFICE, "health", null);
    private static final SignedIn AUDITOR = new SignedIn("auditor.layla", Role.COMPLIANCE_OFFICER, null, null);
    private static final SignedIn LEADER = new SignedIn("leadership.noora", Role.NATIONAL_LEADERSHIP, null, null);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Directives directives;

    @Autowired
    DirectiveWatch watch;

    @Autowired
    ContributionWork contributions;

    @Autowired
    Outbox outbox;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void aSundayMorning() {
        clock.moveTo(MovableClock.START);
    }

    @Test
    void oneOnAThemeIsReadByItsEntityAndByNobodyElse() {
        long id = give("street-lighting", 5);

        assertThat(directives.theme(id, MANAGEMENT).words()).isEqualTo("تُراجع خطة الصيانة");
        assertThat(directives.theme(id, AUDITOR).isOpen()).isTrue();
        assertThat(ids(Show.OPEN, null, OFFICE)).contains(id);
        assertThat(ids(Show.OPEN, null, AUDITOR)).contains(id);
        assertThat(ids(Show.LATE, null, OFFICE)).doesNotContain(id);
        assertThat(ids(Show.OPEN, null, OTHERS)).doesNotContain(id);
        refused("directive-unknown", () -> directives.theme(id, OTHERS));
        refused("not-allowed", () -> ids(Show.OPEN, "works", OTHERS));
        refused("not-allowed", () -> ids(Show.OPEN, null, LEADER));
        refused("directive-unknown", () -> directives.theme(id, LEADER));
    }

    @Test
    void itIsAnsweredOnce() {
        long id = give(null, 5);
        long open = directives.count(null, OFFICE).open();

        refused("not-allowed", () -> directives.answer(id, "أُنجزت", OFFICE));
        refused("text-without-letters", () -> directives.answer(id, ".", MANAGEMENT));
        directives.answer(id, "أُنجزت المراجعة", MANAGEMENT);

        assertThat(directives.theme(id, OFFICE).answer()).isEqualTo("أُنجزت المراجعة");
        assertThat(directives.count(null, OFFICE).open()).isEqualTo(open - 1);
        assertThat(ids(Show.ENDED, null, OFFICE)).contains(id);
        assertThat(written("works.minister", id)).containsExactly("answered");
        refused("directive-over", () -> directives.answer(id, "مرة أخرى", MANAGEMENT));
        refused("directive-over", () -> directives.withdraw(id, "لا حاجة إليه", OFFICE));
    }

    @Test
    void whatIsWithdrawnIsNotWatched() {
        long id = give(null, 5);
        directives.withdraw(id, "لا حاجة إليه", OFFICE);
        passDays(20);

        assertThat(directives.theme(id, MANAGEMENT).state()).isEqualTo(ThemeDirective.State.WITHDRAWN);
        assertThat(written("works.management", id)).containsExactly("given", "withdrawn");
    }

    @Test
    void whoDoesNotAnswerIsRemindedAndThenOthersHear() {
        long id = give("street-lighting", 4);
        passDays(3);
        assertThat(written("works.management", id)).containsExactly("given", "reminded");
        passDays(2);
        assertThat(directives.theme(id, OFFICE).late()).isTrue();
        assertThat(ids(Show.LATE, null, OFFICE)).contains(id);
        passDays(12);

        assertThat(written("works.management", id)).containsExactly("given", "reminded", "late", "raised");
        assertThat(written("works.minister", id)).containsExactly("late", "raised");
        assertThat(written("central.worker1", id)).containsExactly("raised");
        watch.round();
        assertThat(written("central.worker1", id)).hasSize(1);
        directives.answer(id, "أُنجزت متأخرة", MANAGEMENT);
        assertThat(directives.theme(id, OFFICE).late()).isFalse();
    }

    @Test
    void whatIsWrongInItIsSaidAtItsField() {
        refused("date-not-ahead", () -> give(null, 0));
        refused("date-not-ahead", () -> give(null, 400));
        refused("service-unknown", () -> give("identity-card", 5));
        refused("not-allowed", () -> give(null, 3, SUPERVISOR));
        refused("not-allowed", () -> give(null, 3, AUDITOR));
        assertThatThrownBy(() -> directives.give(new GiveDirective("x", "x", null, " ", clock.today()), OFFICE))
                .isInstanceOf(FieldRefusals.class);
    }

    @Test
    void oneOnACaseIsListedWithItsAnswerAndItsWordsForWhomTheCaseIsShown() {
        Complaints complaints = beans.createBean(Complaints.class);
        CaseView view = complaints.aboutStreetLighting();
        long open = directives.count("works", AUDITOR).open();
        long late = directives.count(null, OFFICE).late();
        contributions.direct(view.id(), "يُعرض علينا ما اتُّخذ", clock.today().plusDays(2), OFFICE);

        assertThat(directives.count("works", AUDITOR).open()).isEqualTo(open + 1);
        assertThat(onCase(view, Show.OPEN, OFFICE)).satisfies(one -> {
            assertThat(one.order()).isEqualTo("يُعرض علينا ما اتُّخذ");
            assertThat(one.late()).isFalse();
        });
        assertThat(onCase(view, Show.OPEN, MANAGEMENT).seen()).isTrue();
        assertThat(directives.onCases(null, Show.OPEN, null, 100, OTHERS))
                .noneMatch(one -> one.caseNumber().equals(view.number()));
        clock.moveBy(Duration.ofDays(3));
        assertThat(onCase(view, Show.LATE, OFFICE).late()).isTrue();
        assertThat(directives.count(null, OFFICE).late()).isGreaterThan(late);
    }

    private Given onCase(CaseView view, Show show, SignedIn who) {
        return directives.onCases(null, show, null, 100, who).stream()
                .filter(one -> one.caseNumber().equals(view.number()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void seniorManagementOrdersItsSupervisorsWhoReadNoOthers() {
        long ofOffice = give("street-lighting", 4);
        long id = give("street-lighting", 4, MANAGEMENT);

        assertThat(ids(Show.OPEN, null, SUPERVISOR)).contains(id).doesNotContain(ofOffice);
        assertThat(ids(Show.OPEN, null, OFFICE)).contains(id, ofOffice);
        assertThat(directives.onCases(null, Show.OPEN, null, 100, SUPERVISOR)).isEmpty();
        refused("directive-unknown", () -> directives.theme(ofOffice, SUPERVISOR));
        refused("directive-unknown", () -> directives.theme(id, OTHER_SUPERVISOR));
        refused("directive-unknown", () -> directives.theme(id, WORKER));
        refused("not-allowed", () -> ids(Show.OPEN, "works", OTHER_SUPERVISOR));
        refused("not-allowed", () -> ids(Show.OPEN, null, WORKER));
        refused("not-allowed", () -> directives.answer(id, "أُنجزت", MANAGEMENT));
        refused("not-allowed", () -> directives.withdraw(id, "لا حاجة إليه", OFFICE));
        refused("not-allowed", () -> directives.answer(ofOffice, "أُنجزت", OFFICE));

        directives.answer(id, "أُنجزت المراجعة", SUPERVISOR);
        assertThat(directives.theme(id, MANAGEMENT).answer()).isEqualTo("أُنجزت المراجعة");
        assertThat(written("works.management", id)).containsExactly("answered");
        assertThat(written("works.minister", id)).isEmpty();
    }

    @Test
    void whatNoSupervisorAnswersIsRaisedToTheOffice() {
        long id = give("street-lighting", 4, MANAGEMENT);
        passDays(17);

        assertThat(written("works.supervisor", id)).containsExactly("given", "reminded", "late", "raised");
        assertThat(written("works.management", id)).containsExactly("late", "raised");
        assertThat(written("works.minister", id)).containsExactly("raised");
        assertThat(written("central.worker1", id)).isEmpty();
    }

    @Test
    void fiftyThatCannotBeReadHoldUpNoneBehindThem() {
        long id = give("street-lighting", 4);
        Timestamp due = Timestamp.from(clock.now().minus(Duration.ofHours(1)));
        long first = id + 1;
        for (int more = 0; more < 60; more++) {
            sql.update(
                    "insert into theme_directive (id, entity, words, by_date, state, given_by, given_at, step, next_look, version)"
                            + " values (?, 'nowhere', 'x', ?, 'OPEN', 'x', ?, 'NO-STEP', ?, 1)",
                    first + more,
                    Date.valueOf(clock.today()),
                    due,
                    due);
        }
        try {
            clock.moveBy(Duration.ofDays(3));
            watch.round();
            assertThat(written("works.management", id)).containsExactly("given", "reminded");
            assertThat(sql.queryForObject("select count(*) from theme_directive where step = 'NO-STEP'", Long.class))
                    .isEqualTo(60);
        } finally {
            sql.update("delete from theme_directive where step = 'NO-STEP'");
        }
    }

    private long give(@Nullable String service, int days) {
        return give(service, days, OFFICE);
    }

    private long give(@Nullable String service, int days, SignedIn who) {
        return directives.give(
                new GiveDirective(
                        service,
                        service == null ? null : "capital",
                        null,
                        "تُراجع خطة الصيانة",
                        clock.today().plusDays(days)),
                who);
    }

    private List<Long> ids(Show show, @Nullable String entity, SignedIn who) {
        return directives.onThemes(entity, show, null, 100, who).stream()
                .map(ThemeDirective::id)
                .toList();
    }

    private void passDays(int days) {
        for (int hours = 0; hours < days * 24; hours += 3) {
            clock.moveBy(Duration.ofHours(3));
            watch.round();
        }
    }

    /** For what he was written to about this directive, in order. */
    private List<String> written(String login, long id) {
        String about = "theme-directive/" + id + "/";
        return outbox.toStaff(login).stream()
                .map(OutboxMessage::step)
                .filter(step -> step.startsWith(about))
                .map(step -> step.substring(about.length(), step.lastIndexOf('/')))
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
