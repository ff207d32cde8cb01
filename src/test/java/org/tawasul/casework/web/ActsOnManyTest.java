package org.tawasul.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.api.OneCommand;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Complaints;
import org.tawasul.casework.Absences;
import org.tawasul.casework.Bundles;
import org.tawasul.casework.CasePriorities;
import org.tawasul.casework.Casework;
import org.tawasul.casework.Remarks;
import org.tawasul.casework.TeamBoard;
import org.tawasul.customers.Customers;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItems;

/** One of many that could not be answered stays with whoever had it, and a refusal tells nothing of what isn't theirs. */
@Tag("store")
@TawasulTest
class ActsOnManyTest {
    private static final SignedIn AHMED = new SignedIn("works.worker1", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn MARYAM = new SignedIn("works.worker2", Role.CASE_WORKER, "works", "works-complaints");
    private static final SignedIn HEALTH =
            new SignedIn("health.worker1", Role.CASE_WORKER, "health", "health-complaints");
    private static final Map<String, String> GOOD = Map.of("textAr", Complaints.GOOD_REPLY);
    /** The rules let it leave only with a reason. */
    private static final Map<String, String> DOUBTFUL =
            Map.of("textAr", "يُرجى مراجعة مكتب خدمة العملاء في الوزارة لاستكمال الإجراءات.");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ActsOnMany acts;

    @Autowired
    private Casework casework;

    @Autowired
    private Absences absences;

    @Autowired
    private Cases cases;

    @Autowired
    private WorkItems items;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate store;

    private Complaints complaints;

    @BeforeEach
    void letPeopleAct() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
    }

    @AfterEach
    void everybodyIsBack() {
        store.update("delete from casework_absence");
    }

    @Test
    void whatTheReplyItselfIsRefusedIsNobodysAsItWas() {
        CaseView complaint = complaints.aboutStreetLighting();

        refused("reply-needs-confirmation", line(complaint, null), DOUBTFUL, AHMED);

        assertThat(holder(complaint)).isNull();
        assertThat(cases.byNumber(complaint.number()).state()).isEqualTo(CaseState.WITH_TEAM);
        acts.perform("reply", line(complaint, null), GOOD, AHMED);
        assertThat(cases.byNumber(complaint.number()).state()).isEqualTo(CaseState.REPLIED);
    }

    @Test
    void whoHadItBeforeHasItStill() {
        CaseView complaint = complaints.aboutStreetLighting();
        casework.claim(item(complaint), AHMED);

        refused("reply-needs-confirmation", line(complaint, null), DOUBTFUL, AHMED);

        assertThat(holder(complaint)).isEqualTo(AHMED.login());
    }

    @Test
    void whatASubstituteCouldNotAnswerIsStillHisWhoIsAway() {
        CaseView complaint = complaints.aboutStreetLighting();
        casework.claim(item(complaint), AHMED);
        LocalDate today = ((BusinessClock) clock).today();
        absences.enter(AHMED.login(), today, today.plusDays(2), MARYAM.login(), AHMED);

        refused("reply-needs-confirmation", line(complaint, null), DOUBTFUL, MARYAM);

        assertThat(holder(complaint)).isEqualTo(AHMED.login());
        assertThat(cases.timeline(complaint.id()).stream().map(CaseStep::action))
                .doesNotContain("task-taken-for");
        acts.perform("reply", line(complaint, null), GOOD, MARYAM);
        assertThat(cases.timeline(complaint.id()).stream().map(CaseStep::action))
                .contains("task-taken-for");
    }

    @Test
    void anyOtherFaultLeavesItAsItWasAndIsTheOneThatIsSeen() {
        CaseView complaint = complaints.aboutStreetLighting();
        IllegalStateException fault = new IllegalStateException("planted");

        assertThatThrownBy(() -> failing(fault).perform("reply", line(complaint, null), GOOD, AHMED))
                .isSameAs(fault)
                .hasNoSuppressedExceptions();

        assertThat(holder(complaint)).isNull();
    }

    @Test
    void whoMayNotSeeACaseIsNotToldWhetherItsCustomerSaidMore() {
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.ask(complaint.id());
        complaints.answer(complaint.id());
        CaseView own = complaints.aboutStreetLighting();

        refused("customer-said-more", line(complaint, "0"), GOOD, AHMED);
        refused("work-item-unknown", line(complaint, "0"), GOOD, HEALTH);
        refused("work-item-unknown", line(complaint, "0"), Map.of(), HEALTH);
        refused("work-item-unknown", new ChosenLine(item(own), complaint.number(), null, "0"), GOOD, AHMED);

        assertThat(holder(own)).isNull();
        assertThat(cases.byNumber(own.number()).state()).isEqualTo(CaseState.WITH_TEAM);
    }

    /** Everything is taken as ever, and no reply can be written. */
    private ActsOnMany failing(RuntimeException fault) {
        Casework broken = (Casework) Proxy.newProxyInstance(
                Casework.class.getClassLoader(), new Class<?>[] {Casework.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("reply")) {
                        throw fault;
                    }
                    try {
                        return method.invoke(casework, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return new ActsOnMany(
                broken,
                beans.getBean(CasePriorities.class),
                beans.getBean(Remarks.class),
                beans.getBean(TeamBoard.class),
                beans.getBean(Bundles.class),
                cases,
                beans.getBean(Customers.class),
                beans.getBean(SaidSince.class),
                beans.getBean(OneCommand.class));
    }

    private void refused(String code, ChosenLine line, Map<String, String> sent, SignedIn who) {
        assertThatThrownBy(() -> acts.perform("reply", line, sent, who))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private ChosenLine line(CaseView complaint, @Nullable String heard) {
        return new ChosenLine(item(complaint), complaint.number(), null, heard);
    }

    private long item(CaseView complaint) {
        return complaints.item(complaint.id()).id();
    }

    private @Nullable String holder(CaseView complaint) {
        return items.find(item(complaint)).orElseThrow().assignee();
    }
}
