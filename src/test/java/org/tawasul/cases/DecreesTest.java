package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.model.DecreeRows;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.organisation.ChangedGovernment;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.Invariants;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** A decree moves what is open, once, and leaves what is closed as it was. */
@Tag("store")
@TawasulTest
class DecreesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant THAT_DAY = Instant.parse("2026-03-04T06:00:00Z");
    private static final String SUCCESSOR = "municipalities-agriculture";
    private static final String SUCCESSORS = "municipalities-agriculture-complaints";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Decrees decrees;

    @Autowired
    private DecreeRows rows;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private WorkItems items;

    @Autowired
    private Contributions contributions;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private WorkingCalendars calendars;

    @Autowired
    private Decisions decisions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource store;

    private Complaints complaints;
    private ChangedGovernment government;

    @BeforeEach
    void aSundayMorning() {
        clock.moveTo(MovableClock.START);
        complaints = beans.createBean(Complaints.class);
        government = beans.createBean(ChangedGovernment.class);
    }

    @AfterEach
    void asItWas() {
        Invariants.hold(store);
        clock.moveTo(MovableClock.START);
        government.putBack();
    }

    @Test
    void aDecreeOfADayToComeDoesNothingBefore() {
        long id = complaints.aboutStreetLighting().id();
        worksIsMerged();

        decrees.carryOut();
        assertThat(cases.get(id).entity()).isEqualTo("works");

        clock.moveTo(THAT_DAY);
        decrees.carryOut();
        assertThat(cases.get(id).entity()).isEqualTo(SUCCESSOR);
    }

    @Test
    void theSuccessorHasTheCaseTheTaskAndTheSightOfIt() {
        long id = complaints.aboutStreetLighting().id();
        complaints.claim(id, Complaints.OFFICER);
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        WorkItem item = complaints.item(id);
        assertThat(cases.get(id)).returns(SUCCESSOR, CaseView::entity).returns(SUCCESSORS, CaseView::team);
        assertThat(cases.get(id)).returns(CaseState.WITH_TEAM, CaseView::state).returns(0, CaseView::transfers);
        assertThat(item).returns(SUCCESSOR, WorkItem::entity).returns(SUCCESSORS, WorkItem::team);
        assertThat(item.state()).isEqualTo(WorkItem.State.OPEN);
        assertThat(items.openOfTeam(SUCCESSORS, id, 100))
                .extracting(WorkItem::caseId)
                .contains(id);
        assertThat(access.maySee(new SignedIn("x", Role.CASE_WORKER, SUCCESSOR, SUCCESSORS), id))
                .isTrue();
        assertThat(access.maySee(new SignedIn("x", Role.CASE_WORKER, "works", "works-complaints"), id))
                .isFalse();
        CaseStep step = stepOf(id);
        assertThat(step.facts())
                .containsEntry("decree", "5/2026")
                .containsEntry("decree-kind", "merge")
                .containsEntry("from", "works")
                .containsEntry("to", SUCCESSOR);
        complaints.reply(id, Complaints.GOOD_REPLY);
        assertThat(cases.get(id).state()).isEqualTo(CaseState.REPLIED);
    }

    @Test
    void whoMovesWithTheTaskKeepsIt() {
        long id = complaints.aboutStreetLighting().id();
        complaints.claim(id, Complaints.OFFICER);
        government.employ("works.worker1", SUCCESSOR, SUCCESSORS, DAY);
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(complaints.item(id))
                .returns("works.worker1", WorkItem::assignee)
                .returns(SUCCESSORS, WorkItem::team);
    }

    @Test
    void theClockGoesOnByTheSuccessorsHoursWithWhatWasUsedUp() {
        long id = complaints.aboutStreetLighting().id();
        government.calendar(SUCCESSOR, "contact-centre");
        worksIsMerged();
        clock.moveTo(THAT_DAY);
        WorkingCalendar country = calendars.current(WorkingCalendars.COUNTRY);
        Duration worked = country.between(MovableClock.START, THAT_DAY).open();

        decrees.carryOut();

        Deadline reply = reply(id);
        assertThat(reply.calendar()).isEqualTo("contact-centre");
        assertThat(reply.used().open()).isEqualTo(worked).isPositive();
        Duration left = country.standardDay().multipliedBy(5).minus(worked);
        assertThat(reply.due()).isEqualTo(THAT_DAY.plus(left));
    }

    @Test
    void aClockThatStandsStillGoesOnStandingStill() {
        long id = complaints.aboutStreetLighting().id();
        complaints.ask(id);
        Duration used = reply(id).used().open();
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(reply(id).state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(reply(id).used().open()).isEqualTo(used);
        complaints.answer(id);
        assertThat(complaints.item(id).team()).isEqualTo(SUCCESSORS);
    }

    @Test
    void toCarryItOutAgainDoesNothingMoreAndWhatPeopleDecideAfterwardsStays() {
        long id = complaints.aboutStreetLighting().id();
        government
                .giveService("street-lighting", "electricity-water", DAY)
                .decree("6/2026", DAY, "transfer-of-service", "works", "electricity-water", "street-lighting")
                .live();
        clock.moveTo(THAT_DAY);
        decrees.carryOut();
        assertThat(cases.get(id).entity()).isEqualTo("electricity-water");
        complaints.transfer(id, "works");

        assertThat(decrees.carryOut()).isZero();

        assertThat(cases.get(id).entity()).isEqualTo("works");
        assertThat(cases.timeline(id)).extracting(CaseStep::action).containsOnlyOnce("case-moved-by-decree");
    }

    @Test
    void aServiceThatIsTransferredTakesItsCasesAndLeavesTheOthers() {
        long lamp = complaints.aboutStreetLighting().id();
        long road = complaints
                .about("road-damage", "capital", "حفرة كبيرة في الشارع")
                .id();
        government
                .giveService("street-lighting", "electricity-water", DAY)
                .decree("6/2026", DAY, "transfer-of-service", "works", "electricity-water", "street-lighting")
                .live();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(cases.get(lamp).entity()).isEqualTo("electricity-water");
        assertThat(cases.get(road).entity()).isEqualTo("works");
    }

    @Test
    void aSplitGoesByService() {
        long lamp = complaints.aboutStreetLighting().id();
        long road = complaints
                .about("road-damage", "capital", "حفرة كبيرة في الشارع")
                .id();
        government
                .giveService("street-lighting", "electricity-water", DAY)
                .giveServices("works", SUCCESSOR, DAY)
                .end("works", DAY)
                .decree("7/2026", DAY, "split", "works", SUCCESSOR, "")
                .decree("7/2026", DAY, "split", "works", "electricity-water", "street-lighting")
                .live();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(cases.get(lamp).entity()).isEqualTo("electricity-water");
        assertThat(cases.get(road).entity()).isEqualTo(SUCCESSOR);
    }

    @Test
    void aCaseThatTheOldRulesSendToAnEntityThatEndedGoesToItsSuccessor() {
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        CaseView after = complaints.aboutStreetLighting();

        assertThat(after.entity()).isEqualTo(SUCCESSOR);
        assertThat(after.state()).isEqualTo(CaseState.WITH_TEAM);
    }

    @Test
    void whatIsClosedStaysWithWhoAnsweredAndReasonsKeepTheNameOfTheirDay() {
        long id = complaints.aboutStreetLighting().id();
        government
                .rename("works", "وزارة الأشغال والطرق", "Ministry of Works and Roads", DAY)
                .decree("8/2026", DAY, "rename", "works", "works", "")
                .live();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(cases.get(id)).returns("works", CaseView::entity).returns("works-complaints", CaseView::team);
        assertThat(stepOf(id).facts()).containsEntry("decree-kind", "rename");
        assertThat(routing(id)).contains("Ministry of Works").doesNotContain("Roads");
        assertThat(routing(complaints.aboutStreetLighting().id())).contains("Ministry of Works and Roads");
    }

    @Test
    void whatWasWithdrawnIsNotOpenAndStaysWhereItWas() {
        long id = complaints.aboutStreetLighting().id();
        long before = openAt("works");
        complaints.withdraw(id);
        assertThat(openAt("works")).isEqualTo(before - 1);
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(cases.get(id)).returns("works", CaseView::entity).returns(CaseState.WITHDRAWN, CaseView::state);
        assertThat(cases.timeline(id)).extracting(CaseStep::action).doesNotContain("case-moved-by-decree");
    }

    private long openAt(String entity) {
        return rows.openByOffice().stream()
                .filter(open -> open.entity().equals(entity))
                .mapToLong(DecreeRows.OpenCases::count)
                .sum();
    }

    @Test
    void theCustomerIsToldIfTheNameThatHeKnowsChangesAndOnceOnly() {
        long id = complaints.aboutStreetLighting().id();
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();
        decrees.carryOut();

        assertThat(notices(id)).isEqualTo(1);
    }

    @Test
    void aMergeThatLeavesTheNameIsTheGovernmentsOwnBusiness() {
        long id = complaints.aboutStreetLighting().id();
        government.rename(SUCCESSOR, "وزارة الأشغال", "Ministry of Works", DAY);
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(cases.get(id).entity()).isEqualTo(SUCCESSOR);
        assertThat(notices(id)).isZero();
    }

    @Test
    void aRoundThatWasKilledInTheMiddleIsFinishedByTheNext() {
        List<Long> ids = java.util.stream.Stream.generate(
                        () -> complaints.aboutStreetLighting().id())
                .limit(5)
                .toList();
        worksIsMerged();
        clock.moveTo(THAT_DAY);
        JdbcTemplate sql = new JdbcTemplate(store);
        // As a kill leaves it: some cases were moved, and the rest not.
        sql.update("update case_file set entity = 'nobody' where id = ?", ids.get(3));
        decrees.carryOut();
        assertThat(cases.get(ids.get(4)).entity()).isEqualTo(SUCCESSOR);
        sql.update("update case_file set entity = 'works' where id = ?", ids.get(3));

        assertThat(decrees.carryOut()).isEqualTo(1);

        assertThat(ids).allSatisfy(id -> {
            assertThat(cases.get(id).entity()).isEqualTo(SUCCESSOR);
            assertThat(cases.timeline(id)).extracting(CaseStep::action).containsOnlyOnce("case-moved-by-decree");
        });
    }

    @Test
    void whatTheEndedEntityWasAskedAndWhatItAskedOfItsOwnGoesOnWithTheSuccessor() {
        long others = complaints
                .about("power-cut", "capital", "انقطعت الكهرباء عن المنزل منذ الصباح")
                .id();
        long own = complaints.aboutStreetLighting().id();
        commands.run(() -> contributions.ask(
                complaints.item(others),
                new AskContribution(ContributionKind.OPINION, "works", null, null, "هل الحفر من أعمالكم؟"),
                Complaints.OFFICER));
        commands.run(() -> contributions.ask(
                complaints.item(own),
                new AskContribution(ContributionKind.COLLEAGUE, null, null, "works.worker2", "هل زرت الموقع؟"),
                Complaints.OFFICER));
        worksIsMerged();
        clock.moveTo(THAT_DAY);

        decrees.carryOut();

        assertThat(cases.get(others).entity()).isEqualTo("electricity-water");
        for (long id : List.of(others, own)) {
            assertThat(contributions.of(id))
                    .singleElement()
                    .returns(SUCCESSOR, Contribution::entity)
                    .returns(SUCCESSORS, Contribution::team);
            assertThat(items.openOf(id))
                    .filteredOn(item -> item.contribution() != null)
                    .singleElement()
                    .returns(SUCCESSORS, WorkItem::team);
        }
        WorkItem asked = items.openOf(others).stream()
                .filter(item -> item.contribution() != null)
                .findFirst()
                .orElseThrow();
        commands.run(() -> contributions.answer(asked, "ليست من أعمالنا", Complaints.OFFICER));
        assertThat(decrees.carryOut()).isZero();
    }

    @Test
    void aDecreeAgainstAnOfficersReply() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        worksIsMerged();
        for (int round = 0; round < 6; round++) {
            clock.moveTo(MovableClock.START);
            long id = complaints.aboutStreetLighting().id();
            clock.moveTo(THAT_DAY);
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> replied = threads.submit(() -> {
                start.await();
                try {
                    complaints.reply(id, Complaints.GOOD_REPLY);
                    return true;
                } catch (Refusal refused) {
                    return false;
                }
            });
            Future<Integer> moved = threads.submit(() -> {
                start.await();
                return decrees.carryOut();
            });
            boolean answered = replied.get(60, TimeUnit.SECONDS);
            moved.get(60, TimeUnit.SECONDS);
            decrees.carryOut();

            CaseView view = cases.get(id);
            assertThat(view.entity()).isEqualTo(SUCCESSOR);
            assertThat(view.state()).isEqualTo(answered ? CaseState.REPLIED : CaseState.WITH_TEAM);
            assertThat(cases.timeline(id)).extracting(CaseStep::action).containsOnlyOnce("case-moved-by-decree");
        }
        threads.shutdown();
    }

    private void worksIsMerged() {
        government
                .giveServices("works", SUCCESSOR, DAY)
                .end("works", DAY)
                .decree("5/2026", DAY, "merge", "works", SUCCESSOR, "")
                .live();
    }

    private String routing(long caseId) {
        return decisions.explain("case", caseId).stream()
                .filter(decision -> decision.kind() == DecisionKind.ROUTING)
                .map(decision -> decision.outcome().en())
                .findFirst()
                .orElseThrow();
    }

    private Deadline reply(long caseId) {
        return deadlines.live(caseId, DeadlineKind.REPLY).orElseThrow();
    }

    private CaseStep stepOf(long caseId) {
        return cases.timeline(caseId).stream()
                .filter(step -> step.action().equals("case-moved-by-decree"))
                .findFirst()
                .orElseThrow();
    }

    private int notices(long caseId) {
        Integer count = new JdbcTemplate(store)
                .queryForObject(
                        "select count(*) from outbox where case_id = ? and template = 'entity-changed'",
                        Integer.class,
                        caseId);
        return count == null ? 0 : count;
    }
}
