package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestPropertySource;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.Invariants;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** The team of a case and those who contribute to it do something in the same moment: what comes out is one of the two orders, and nothing is left between. */
@Tag("store")
@TawasulTest
@TestPropertySource(properties = "tawasul.test.store-of=side-work")
class SideWorkRacesTest {
    private static final Actor POWER = new Actor("electricity-water.worker1", "case-worker", "electricity-water", "t");

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Cases cases;

    @Autowired
    private Contributions contributions;

    @Autowired
    private WorkItems items;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Watch watch;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource store;

    private final Race race = new Race();
    private Complaints complaints;

    @BeforeEach
    void aSundayMorning() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
        watch.sweep();
    }

    @AfterEach
    void theStoreKeepsItsPromises() {
        race.close();
        Invariants.hold(store);
    }

    @Test
    void replyAgainstAskingForAPart() {
        rounds(id -> {
            Race.Outcomes outcomes = race.run(() -> reply(id), () -> ask(id, ContributionKind.PART));

            outcomes.oneSucceededAndTheOtherFailed();
            boolean replied = outcomes.first().isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(replied ? CaseState.REPLIED : CaseState.WITH_TEAM);
            assertThat(contributions.of(id)).hasSize(replied ? 0 : 1);
        });
    }

    @Test
    void replyAgainstTheApprovalOfTheLastPart() {
        rounds(id -> {
            ask(id, ContributionKind.PART);
            answer(id);
            Race.Outcomes outcomes = race.run(() -> reply(id), () -> approve(id));

            assertThat(outcomes.second()).isEmpty();
            assertThat(outcomes.first()).isIn(Optional.empty(), Optional.of("part-open"));
            assertThat(only(id).state()).isEqualTo(ContributionState.DONE);
        });
    }

    @Test
    void approvalAgainstReturn() {
        rounds(id -> {
            ask(id, ContributionKind.PART);
            answer(id);
            Race.Outcomes outcomes = race.run(() -> approve(id), () -> giveBack(id));

            outcomes.oneSucceededAndTheOtherFailed();
            assertThat(only(id).state())
                    .isEqualTo(outcomes.first().isEmpty() ? ContributionState.DONE : ContributionState.OPEN);
        });
    }

    @Test
    void cancellationAgainstAnswer() {
        rounds(id -> {
            ask(id, ContributionKind.OPINION);
            Race.Outcomes outcomes = race.run(() -> cancel(id), () -> answer(id));

            outcomes.oneSucceededAndTheOtherFailed();
            assertThat(only(id).state())
                    .isEqualTo(outcomes.first().isEmpty() ? ContributionState.CANCELLED : ContributionState.DONE);
        });
    }

    @Test
    void replyAgainstTheAnswerToAnOpinion() {
        rounds(id -> {
            ask(id, ContributionKind.OPINION);
            Race.Outcomes outcomes = race.run(() -> reply(id), () -> answer(id));

            assertThat(outcomes.first()).isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.REPLIED);
            assertThat(only(id).state())
                    .isEqualTo(outcomes.second().isEmpty() ? ContributionState.DONE : ContributionState.CANCELLED);
        });
    }

    @Test
    void transferAgainstAskingAColleague() {
        rounds(id -> {
            Race.Outcomes outcomes = race.run(() -> transfer(id), () -> askColleague(id));

            assertThat(outcomes.first()).isEmpty();
            assertThat(cases.get(id).entity()).isEqualTo("health");
            assertThat(contributions.of(id)).allMatch(each -> each.state() == ContributionState.CANCELLED);
        });
    }

    /** The race above at its narrowest: the task was read before the transfer, and everything else after it. */
    @Test
    void nobodyIsAskedFromATaskThatWasPassedOnMeanwhile() {
        clock.moveTo(MovableClock.START);
        long id = complaints.aboutStreetLighting().id();
        WorkItem read = open(id, false);
        transfer(id);
        AskContribution question = new AskContribution(ContributionKind.COLLEAGUE, null, null, "works.worker2", "نص");

        assertThatThrownBy(() -> commands.run(() -> contributions.ask(read, question, Complaints.OFFICER)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("work-item-done"));
        assertThat(contributions.of(id)).isEmpty();
    }

    @Test
    void transferAgainstAPartThatIsHandedIn() {
        rounds(id -> {
            ask(id, ContributionKind.PART);
            Race.Outcomes outcomes = race.run(() -> transfer(id), () -> answer(id));

            assertThat(outcomes.second()).isEmpty();
            boolean transferred = outcomes.first().isEmpty();
            assertThat(outcomes.first()).isIn(Optional.empty(), Optional.of("part-to-judge"));
            assertThat(open(id, true).entity()).isEqualTo(transferred ? "health" : "works");
        });
    }

    @Test
    void answerAgainstTheEndOfItsTime() {
        rounds(id -> {
            ask(id, ContributionKind.OPINION);
            clock.moveTo(clockOf(id).due().plusSeconds(120));
            Race.Outcomes outcomes = race.run(() -> answer(id), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(only(id).lateAt() != null).isEqualTo(clockOf(id).exceeded());
            assertThat(cases.get(id).breachedAt()).isNull();
        });
    }

    @Test
    void twoDirectivesAreTwo() {
        rounds(id -> {
            Race.Outcomes outcomes = race.run(() -> direct(id), () -> direct(id));

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(contributions.of(id)).hasSize(2);
        });
    }

    @Test
    void contestingAgainstTheEndOfTheTimeForIt() {
        rounds(id -> {
            promise(id, 3);
            keep(id);
            clock.moveTo(clockOf(id).due().minusNanos(1000));
            Race.Outcomes outcomes = race.run(() -> contest(id), () -> {
                clock.moveBy(Duration.ofMillis(1));
                watch.sweep();
            });

            assertThat(outcomes.second()).isEmpty();
            assertThat(outcomes.first()).isIn(Optional.empty(), Optional.of("objection-not-open"));
            assertThat(only(id).state())
                    .isEqualTo(outcomes.first().isEmpty() ? ContributionState.OPEN : ContributionState.DONE);
        });
    }

    @Test
    void twoObjectionsAreOne() {
        rounds(id -> {
            promise(id, 3);
            keep(id);
            Race.Outcomes outcomes = race.run(() -> contest(id), () -> contest(id));

            outcomes.oneSucceededAndTheOtherFailed();
            assertThat(only(id).returns()).isEqualTo(1);
        });
    }

    @Test
    void keepingAgainstWithdrawing() {
        rounds(id -> {
            promise(id, 3);
            Race.Outcomes outcomes = race.run(() -> keep(id), () -> cancel(id));

            assertThat(outcomes.second()).isEmpty();
            assertThat(outcomes.first())
                    .isIn(Optional.empty(), Optional.of("no-open-task"), Optional.of("contribution-over"));
            assertThat(only(id).state()).isEqualTo(ContributionState.CANCELLED);
        });
    }

    @Test
    void theEndOfTheRatingAgainstTheEndOfTheLastPromise() {
        rounds(id -> {
            promise(id, 30);
            clock.moveTo(
                    deadlines.live(id, DeadlineKind.RATING).orElseThrow().due().minusNanos(1000));
            Race.Outcomes outcomes = race.run(() -> cancel(id), () -> {
                clock.moveBy(Duration.ofMillis(1));
                watch.sweep();
            });

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.CLOSED);
        });
    }

    private void rounds(LongConsumer one) {
        for (int i = 0; i < Race.ROUNDS; i++) {
            clock.moveTo(MovableClock.START);
            race.headStart(i);
            one.accept(complaints.aboutStreetLighting().id());
        }
    }

    private void ask(long id, ContributionKind kind) {
        commands.run(() -> contributions.ask(
                open(id, false), new AskContribution(kind, "electricity-water", null, null, "نص"), Complaints.OFFICER));
    }

    private void askColleague(long id) {
        commands.run(() -> contributions.ask(
                open(id, false),
                new AskContribution(ContributionKind.COLLEAGUE, null, null, "works.worker2", "نص"),
                Complaints.OFFICER));
    }

    private void direct(long id) {
        Actor office = new Actor("works.minister", "ministers-office", "works", "t");
        commands.run(() -> contributions.direct(id, "نص", clock.today().plusDays(2), office));
    }

    private void promise(long id, int days) {
        List<ReplyCommitment> promised =
                List.of(new ReplyCommitment("استبدال العمود", clock.today().plusDays(days)));
        commands.run(() -> cases.reply(open(id, false), Complaints.GOOD_REPLY, promised, Complaints.OFFICER));
        // Before the reply has left nobody acts on what it promises.
        clock.moveBy(Duration.ofMinutes(2));
    }

    private void keep(long id) {
        commands.run(() -> contributions.keep(open(id, true), "استُبدل", List.of(), Complaints.OFFICER));
    }

    private void contest(long id) {
        commands.run(() -> contributions.contest(only(id).id(), "لم يُستبدل", Complaints.FATIMA));
    }

    private void answer(long id) {
        commands.run(() -> contributions.answer(open(id, true), "نعم", POWER));
    }

    private void approve(long id) {
        commands.run(() -> contributions.approve(open(id, true), Complaints.OFFICER));
    }

    private void giveBack(long id) {
        commands.run(() -> contributions.giveBack(open(id, true), "متى؟", Complaints.OFFICER));
    }

    private void cancel(long id) {
        commands.run(() -> contributions.cancel(only(id).id(), "لا حاجة", Complaints.OFFICER));
    }

    private void reply(long id) {
        commands.run(() -> cases.reply(open(id, false), Complaints.GOOD_REPLY, Complaints.OFFICER));
    }

    private void transfer(long id) {
        commands.run(() -> cases.transfer(open(id, false), "health", "ليست من اختصاصنا", Complaints.OFFICER));
    }

    /** Looked for inside the command, so that a second try sees where the case stands by then. */
    private WorkItem open(long id, boolean beside) {
        return items.openOf(id).stream()
                .filter(item -> (item.contribution() != null) == beside)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "no-open-task"));
    }

    private Contribution only(long id) {
        List<Contribution> all = contributions.of(id);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private Deadline clockOf(long id) {
        return deadlines.of(id).stream()
                .filter(Deadline::isOfSideWork)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
