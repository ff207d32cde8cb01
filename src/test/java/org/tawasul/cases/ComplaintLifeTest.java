package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.PathRows;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;
import org.tawasul.workflow.contract.AdmissionModel;
import org.tawasul.workflow.contract.AfterReplyModel;
import org.tawasul.workflow.contract.ComplaintModel;
import org.tawasul.workflow.contract.HandlingModel;
import org.tawasul.workflow.contract.WatchFindingModel;

/** Complaints on the real engines: what becomes of them, and which way through the model they took and did not take. */
@Tag("store")
@TawasulTest
class ComplaintLifeTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseAccess access;

    @Autowired
    private WorkItems items;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Watch watch;

    @Autowired
    private PathRows paths;

    @Autowired
    private MovableClock clock;

    private Complaints complaints;

    @BeforeEach
    void aSundayMorning() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
    }

    @Test
    void aComplaintWithAClearOwnerWaitsForItsTeamAndItsPeriodRuns() {
        CaseView complaint = complaints.aboutStreetLighting();

        assertThat(complaint.state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(complaint.entity()).isEqualTo("works");
        assertThat(complaint.team()).isEqualTo("works-complaints");
        assertThat(complaint.priority()).isEqualTo("normal");
        assertThat(reply(complaint).due()).isEqualTo(after("5 working-days"));
        assertThat(complaints.item(complaint.id()).team()).isEqualTo("works-complaints");
        assertThat(paths.passed(complaint.id()))
                .contains(AdmissionModel.ADMIT, AdmissionModel.ROUTE, AdmissionModel.START_REPLY_PERIOD)
                .doesNotContain(AdmissionModel.TELL_NOT_ADMITTED, AdmissionModel.TRIAGE, HandlingModel.HANDLE);
    }

    @Test
    void aComplaintThatSaysNothingIsNotAdmittedAndHasNoClock() {
        CaseView complaint = complaints.about("street-lighting", "capital", "");

        assertThat(complaint.state()).isEqualTo(CaseState.NOT_ADMITTED);
        assertThat(deadlines.of(complaint.id())).isEmpty();
        assertThat(paths.passed(complaint.id()))
                .contains(AdmissionModel.TELL_NOT_ADMITTED)
                .doesNotContain(AdmissionModel.PRIORITISE, AdmissionModel.ROUTE, HandlingModel.HANDLE);
    }

    @Test
    void aComplaintWithoutAnOwnerIsSettledByTheCentralTeamWhileItsPeriodRuns() {
        CaseView complaint = complaints.about("waste-collection", "northern", "لم تُجمع النفايات منذ أسبوع");
        assertThat(complaint.state()).isEqualTo(CaseState.IN_TRIAGE);
        assertThat(reply(complaint).state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(complaints.item(complaint.id()).team()).isEqualTo("central");

        complaints.settle(complaint.id(), "municipality-capital", "municipality-capital-complaints");

        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(complaints.item(complaint.id()).entity()).isEqualTo("municipality-capital");
        assertThat(paths.passed(complaint.id())).contains(AdmissionModel.TRIAGE);
    }

    @Test
    void aQuestionStopsThePeriodAndTheAnswerLetsItRunOn() {
        CaseView complaint = complaints.aboutStreetLighting();
        clock.moveTo(after("1 working-days"));
        complaints.ask(complaint.id());

        assertThat(now(complaint).state()).isEqualTo(CaseState.WAITING_FOR_CUSTOMER);
        assertThat(reply(complaint).state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(deadlines.live(complaint.id(), DeadlineKind.CUSTOMER_ANSWER)).isPresent();

        clock.moveTo(after("3 working-days"));
        complaints.answer(complaint.id());

        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(reply(complaint).due()).isEqualTo(after("7 working-days"));
        assertThat(deadlines.live(complaint.id(), DeadlineKind.CUSTOMER_ANSWER)).isEmpty();
        assertThat(cases.messages(complaint.id()))
                .extracting(CaseMessage::text)
                .containsExactly("ما رقم العمود؟", "رقمه 17");
        assertThat(paths.passed(complaint.id()))
                .contains(HandlingModel.SEND_QUESTION, HandlingModel.AWAIT_ANSWER, HandlingModel.RESUME)
                .doesNotContain(HandlingModel.ANSWER_TIME_OVER);
    }

    @Test
    void whenTheCustomerDoesNotAnswerTheWorkGoesOnWithoutTheAnswer() {
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.ask(complaint.id());
        clock.moveBy(Duration.ofDays(11));
        watch.sweep();

        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(reply(complaint).state()).isEqualTo(Deadline.State.RUNNING);
        assertThat(paths.passed(complaint.id()))
                .contains(HandlingModel.ANSWER_TIME_OVER, HandlingModel.RESUME, WatchFindingModel.END_WAIT)
                .doesNotContain(HandlingModel.AWAIT_ANSWER, WatchFindingModel.ESCALATE);
        assertRefused("no-question-open", () -> complaints.answer(complaint.id()));
    }

    @Test
    void aComplaintIsPassedOnWithItsClockAndItsReaders() {
        CaseView complaint = complaints.aboutStreetLighting();
        assertThat(sees(complaint, "works")).isTrue();
        complaints.transfer(complaint.id(), "municipality-muharraq");

        assertThat(now(complaint).entity()).isEqualTo("municipality-muharraq");
        assertThat(now(complaint).transfers()).isEqualTo(1);
        assertThat(complaints.item(complaint.id()).team()).isEqualTo("municipality-muharraq-complaints");
        assertThat(reply(complaint).due()).isEqualTo(after("5 working-days"));
        assertThat(sees(complaint, "works")).isFalse();
        assertThat(sees(complaint, "municipality-muharraq")).isTrue();
    }

    @Test
    void whatWasPassedOnTwiceIsSettledByTheCentralTeamAndItsReplyIsLookedAtTwice() {
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.transfer(complaint.id(), "health");
        complaints.transfer(complaint.id(), "works");
        complaints.transfer(complaint.id(), "health");

        assertThat(now(complaint).state()).isEqualTo(CaseState.IN_TRIAGE);
        assertThat(now(complaint).transfers()).isEqualTo(2);
        assertThat(complaints.item(complaint.id()).element()).isEqualTo(HandlingModel.SETTLE);
        assertThat(complaints.item(complaint.id()).team()).isEqualTo("central");
        assertThat(reply(complaint).state()).isEqualTo(Deadline.State.RUNNING);

        complaints.settle(complaint.id(), "works", "works-complaints");
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);

        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(complaints.item(complaint.id()).element()).isEqualTo(HandlingModel.APPROVE_REPLY);
        assertThat(reply(complaint).state()).isEqualTo(Deadline.State.RUNNING);
        assertRefused("own-reply", () -> complaints.approve(complaint.id(), Complaints.OFFICER));
        complaints.giveBack(complaint.id(), Complaints.SUPERVISOR);
        assertThat(complaints.item(complaint.id()).element()).isEqualTo(HandlingModel.HANDLE);
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY + " وسنتابع الموقع.");
        complaints.approve(complaint.id(), Complaints.SUPERVISOR);

        assertThat(now(complaint).state()).isEqualTo(CaseState.REPLIED);
        assertThat(cases.sentReply(complaint.id()))
                .map(CaseMessage::text)
                .contains(Complaints.GOOD_REPLY + " وسنتابع الموقع.");
    }

    @Test
    void anInterimReplyBuysNoTimeAndItsDateIsWatched() {
        CaseView complaint = complaints.aboutStreetLighting();
        Instant due = Objects.requireNonNull(reply(complaint).due());
        complaints.interim(complaint.id(), 2);

        assertThat(reply(complaint).due()).isEqualTo(due);
        assertThat(complaints.item(complaint.id()).element()).isEqualTo(HandlingModel.HANDLE);
        Deadline promise = deadlines.live(complaint.id(), DeadlineKind.PROMISE).orElseThrow();
        assertThat(promise.due()).isEqualTo(Instant.parse("2026-03-03T21:00:00Z"));

        clock.moveTo(promise.due().plusSeconds(60));
        watch.sweep();
        assertThat(cases.escalation(complaint.id())).map(Escalation::role).contains("supervisor");
        assertThat(now(complaint).breachedAt()).isNull();
        assertRefused("promise-not-in-time", () -> complaints.interim(complaint.id(), 0));
        assertRefused("promise-not-in-time", () -> complaints.interim(complaint.id(), 61));
        complaints.interim(complaint.id(), 5);
        assertThat(deadlines.live(complaint.id(), DeadlineKind.PROMISE))
                .map(Deadline::level)
                .contains(0);

        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        assertThat(deadlines.live(complaint.id(), DeadlineKind.PROMISE)).isEmpty();
    }

    @Test
    void aRecalledReplyWasNeverGivenAndThePeriodRanOn() {
        CaseView complaint = complaints.aboutStreetLighting();
        Instant due = Objects.requireNonNull(reply(complaint).due());
        clock.moveTo(after("1 working-days"));
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofSeconds(90));
        complaints.recall(complaint.id());

        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(now(complaint).repliedAt()).isNull();
        assertThat(reply(complaint).due()).isEqualTo(due);
        assertThat(deadlines.live(complaint.id(), DeadlineKind.RATING)).isEmpty();
        assertThat(complaints.item(complaint.id()).element()).isEqualTo(HandlingModel.HANDLE);
        assertThat(paths.passed(complaint.id()))
                .contains(AfterReplyModel.RECALLED, AfterReplyModel.TAKE_UP_AGAIN)
                .doesNotContain(AfterReplyModel.NEW_PERIOD, AfterReplyModel.CLOSE);
        assertRefused("no-reply-to-recall", () -> complaints.recall(complaint.id()));

        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofSeconds(120));
        assertRefused("recall-too-late", () -> complaints.recall(complaint.id()));
        assertThat(now(complaint).state()).isEqualTo(CaseState.REPLIED);
    }

    @Test
    void aReplyThatSolvesNothingComesBackToTheSameTeamWithANewPeriod() {
        CaseView complaint = complaints.aboutStreetLighting();
        clock.moveTo(after("2 working-days"));
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        assertRefused("nothing-to-reopen", () -> complaints.reopen(complaint.id()));
        clock.moveBy(Duration.ofDays(3));
        complaints.reopen(complaint.id());

        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(complaints.item(complaint.id()).team()).isEqualTo("works-complaints");
        assertThat(reply(complaint).due()).isEqualTo(due(clock.now(), "5 working-days"));
        assertThat(deadlines.live(complaint.id(), DeadlineKind.RATING)).isEmpty();
        assertThat(paths.passed(complaint.id()))
                .contains(AfterReplyModel.NOT_SOLVED, AfterReplyModel.NEW_PERIOD, AfterReplyModel.TAKE_UP_AGAIN)
                .doesNotContain(AfterReplyModel.RECALLED, AfterReplyModel.CLOSE, ComplaintModel.CLOSED);
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        assertThat(now(complaint).state()).isEqualTo(CaseState.REPLIED);
    }

    @Test
    void aClosedCaseMayBeReopenedForThirtyDays() {
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofDays(15));
        watch.sweep();
        assertThat(now(complaint).state()).isEqualTo(CaseState.CLOSED);
        Instant closed = clock.now();

        clock.moveTo(due(closed, "30 calendar-days"));
        assertRefused("reopening-too-late", () -> complaints.reopen(complaint.id()));
        clock.moveTo(due(closed, "30 calendar-days").minusSeconds(1));
        complaints.reopen(complaint.id());

        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(now(complaint).closedAt()).isNull();
        assertThat(complaints.item(complaint.id()).team()).isEqualTo("works-complaints");
        assertThat(reply(complaint).due()).isEqualTo(due(clock.now(), "5 working-days"));
        assertThat(sees(complaint, "works")).isTrue();
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofDays(15));
        watch.sweep();
        assertThat(now(complaint).state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void aPoorRatingIsReviewedBeforeTheCaseCloses() {
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofMinutes(2));
        complaints.rate(complaint.id(), 1);

        assertThat(now(complaint).state()).isEqualTo(CaseState.REPLIED);
        assertThat(complaints.item(complaint.id()).element()).isEqualTo(AfterReplyModel.REVIEW_RATING);
        assertThat(deadlines.live(complaint.id(), DeadlineKind.REVIEW)).isPresent();
        assertRefused("reopening-not-yet", () -> complaints.reopen(complaint.id()));
        clock.moveTo(due(clock.now(), "6 working-days"));
        watch.sweep();
        assertThat(cases.escalation(complaint.id())).map(Escalation::role).contains("senior-management");

        complaints.review(complaint.id());
        assertThat(now(complaint).state()).isEqualTo(CaseState.CLOSED);
        assertThat(deadlines.of(complaint.id())).noneMatch(one -> one.state() == Deadline.State.RUNNING);
    }

    @Test
    void aWithdrawnCaseIsNobodysWorkAnyMore() {
        CaseView asked = complaints.aboutStreetLighting();
        complaints.ask(asked.id());
        complaints.withdraw(asked.id());
        CaseView triaged = complaints.about("waste-collection", "northern", "لم تُجمع النفايات منذ أسبوع");
        complaints.withdraw(triaged.id());
        CaseView handled = complaints.aboutStreetLighting();
        WorkItem item = complaints.item(handled.id());
        complaints.withdraw(handled.id());

        for (CaseView withdrawn : List.of(asked, triaged, handled)) {
            assertThat(now(withdrawn).state()).isEqualTo(CaseState.WITHDRAWN);
            assertThat(now(withdrawn).closedAt()).isEqualTo(clock.now());
            assertThat(deadlines.of(withdrawn.id())).allMatch(one -> one.state() == Deadline.State.LAPSED);
            assertThat(items.openOf(withdrawn.id())).isEmpty();
            assertThat(paths.passed(withdrawn.id())).contains("sendTask_tellWithdrawn", "endEvent_withdrawn");
            assertRefused("withdrawal-too-late", () -> complaints.withdraw(withdrawn.id()));
        }
        assertThat(items.find(item.id())).map(WorkItem::state).contains(WorkItem.State.CANCELLED);

        CaseView replied = complaints.aboutStreetLighting();
        complaints.reply(replied.id(), Complaints.GOOD_REPLY);
        clock.moveBy(Duration.ofMinutes(2));
        assertRefused("withdrawal-too-late", () -> complaints.withdraw(replied.id()));
        assertThat(now(replied).state()).isEqualTo(CaseState.REPLIED);
    }

    @Test
    void itCannotBePassedToWhoIsNotThereNorWithoutAReason() {
        CaseView complaint = complaints.aboutStreetLighting();
        assertRefused("entity-unknown", () -> complaints.transfer(complaint.id(), "no-such-entity"));
        assertRefused("transfer-to-same-entity", () -> complaints.transfer(complaint.id(), "works"));
        assertThat(complaints.item(complaint.id()).endedAt()).isNull();
    }

    @Test
    void aReplyThatSaysNothingDoesNotLeaveAndTheTaskStaysOpen() {
        CaseView complaint = complaints.aboutStreetLighting();

        assertThatThrownBy(() -> complaints.reply(complaint.id(), "تم"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.REFUSED_BY_RULE);
                    assertThat(refusal.code()).isEqualTo("reply-refused-by-rule");
                    assertThat(refusal.sentence().parameters()).containsKeys("reason", "rule");
                });
        assertRefused(
                "reply-refused-by-rule",
                () -> complaints.reply(complaint.id(), "The lamp in front of your house was repaired."));
        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);
        assertThat(now(complaint).version()).isEqualTo(complaint.version());
        assertThat(cases.messages(complaint.id())).isEmpty();
        assertThat(complaints.item(complaint.id()).endedAt()).isNull();
    }

    @Test
    void aReplyEndsThePeriodAndWithoutARatingTheWindowClosesTheCase() {
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);

        assertThat(now(complaint).state()).isEqualTo(CaseState.REPLIED);
        assertThat(now(complaint).repliedAt()).isEqualTo(clock.now());
        assertThat(cases.sentReply(complaint.id())).map(CaseMessage::text).contains(Complaints.GOOD_REPLY);
        assertThat(deadlines.live(complaint.id(), DeadlineKind.REPLY)).isEmpty();
        assertThat(deadlines.live(complaint.id(), DeadlineKind.RATING)).isPresent();

        clock.moveBy(Duration.ofDays(15));
        watch.sweep();

        assertThat(now(complaint).state()).isEqualTo(CaseState.CLOSED);
        assertThat(deadlines.of(complaint.id())).noneMatch(one -> one.state() == Deadline.State.RUNNING);
        assertThat(sees(complaint, "works")).isTrue();
        assertThat(paths.passed(complaint.id()))
                .contains(AfterReplyModel.ISSUE_REPLY, AfterReplyModel.RATING_CLOSED, AfterReplyModel.CLOSE)
                .doesNotContain(AfterReplyModel.AWAIT_RATING, WatchFindingModel.ESCALATE);
        assertThat(cases.timeline(complaint.id()))
                .extracting(CaseStep::action)
                .containsSubsequence("case-opened", "case-routed", "reply-written", "reply-issued", "case-closed");
    }

    @Test
    void aLateComplaintIsWarnedOfThenFlaggedAndThenRaisedStepByStep() {
        CaseView complaint = complaints.aboutStreetLighting();

        clock.moveTo(after("4 working-days"));
        watch.sweep();
        assertThat(paths.passed(complaint.id()))
                .contains(WatchFindingModel.WARN)
                .doesNotContain(WatchFindingModel.RECORD_BREACH);
        assertThat(now(complaint).breachedAt()).isNull();

        clock.moveTo(after("5 working-days").plusSeconds(120));
        watch.sweep();
        assertThat(paths.passed(complaint.id())).contains(WatchFindingModel.RECORD_BREACH, WatchFindingModel.ESCALATE);
        assertThat(now(complaint).breachedAt()).isEqualTo(clock.now());
        assertThat(cases.escalation(complaint.id())).map(Escalation::role).contains("supervisor");

        clock.moveTo(after("7 working-days"));
        watch.sweep();
        assertThat(cases.escalation(complaint.id())).map(Escalation::role).contains("senior-management");
        assertThat(now(complaint).escalationLevel()).isEqualTo(2);
        assertThat(now(complaint).state()).isEqualTo(CaseState.WITH_TEAM);

        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);
        assertThat(now(complaint).state()).isEqualTo(CaseState.REPLIED);
    }

    @Test
    void nobodySeesACaseWhoHasNoBusinessInIt() {
        CaseView complaint = complaints.aboutStreetLighting();

        assertThat(sees(complaint, Role.CENTRAL_TEAM, null, null)).isTrue();
        assertThat(sees(complaint, Role.COMPLIANCE_OFFICER, null, null)).isTrue();
        assertThat(sees(complaint, Role.SUPERVISOR, "works", "works-complaints"))
                .isTrue();
        assertThat(sees(complaint, Role.MINISTERS_OFFICE, "works", null)).isTrue();
        assertThat(sees(complaint, Role.CASE_WORKER, "works", "another-team")).isFalse();
        assertThat(sees(complaint, Role.SUPERVISOR, "health", "health-complaints"))
                .isFalse();
        assertThat(sees(complaint, Role.NATIONAL_LEADERSHIP, null, null)).isFalse();
        assertThat(sees(complaint, Role.ADMINISTRATOR, null, null)).isFalse();
        assertThat(sees(complaint, Role.CONTACT_CENTRE_AGENT, null, null)).isFalse();
        assertThat(access.maySee(new SignedIn("somebody", Role.CUSTOMER, null, null), complaint.id()))
                .isFalse();
        assertRefused(
                "case-unknown",
                () -> access.require(new SignedIn("somebody", Role.CUSTOMER, null, null), complaint.id()));
    }

    @Test
    void everyChangeOfACaseIsOneVersionAndOneRowOfTheRecord() {
        CaseView complaint = complaints.aboutStreetLighting();
        complaints.ask(complaint.id());
        complaints.answer(complaint.id());
        complaints.transfer(complaint.id(), "health");
        complaints.reply(complaint.id(), Complaints.GOOD_REPLY);

        Set<String> ofTheCase = Set.of(
                "case-opened",
                "case-prioritised",
                "case-routed",
                "customer-asked",
                "customer-answered",
                "work-resumed",
                "case-transferred",
                "reply-written",
                "reply-issued");
        assertThat(cases.timeline(complaint.id()))
                .filteredOn(step -> ofTheCase.contains(step.action()))
                .hasSize((int) now(complaint).version());
    }

    private boolean sees(CaseView complaint, String entity) {
        return sees(complaint, Role.CASE_WORKER, entity, entity + "-complaints");
    }

    private boolean sees(CaseView complaint, Role role, String entity, String team) {
        return access.maySee(new SignedIn("somebody", role, entity, team), complaint.id());
    }

    private static void assertRefused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private Instant after(String period) {
        return calendars.current(WorkingCalendars.COUNTRY).due(MovableClock.START, Period.parse(period));
    }

    private Instant due(Instant from, String period) {
        return calendars.current(WorkingCalendars.COUNTRY).due(from, Period.parse(period));
    }

    private CaseView now(CaseView complaint) {
        return cases.get(complaint.id());
    }

    private Deadline reply(CaseView complaint) {
        return deadlines.live(complaint.id(), DeadlineKind.REPLY).orElseThrow();
    }
}
