package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.deadlines.WatchIncidents;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.notifications.Outbox;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItems;

/**
 * Two people, or a person and the watch, do something to one case in the same moment. Whoever is first, what comes out is one of the two things that could have come out had
 * they come one after the other, and nothing is left between.
 */
@Tag("store")
@TawasulTest
class RacesTest {
    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Cases cases;

    @Autowired
    private WorkItems items;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Watch watch;

    @Autowired
    private WatchIncidents incidents;

    @Autowired
    private Feedback feedback;

    @Autowired
    private Outbox outbox;

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
    void nothingIsLeftBetween() {
        race.close();
        assertThat(incidents.open()).isEmpty();
    }

    @Test
    void twoOfficersClaimOneTaskAndOneIsToldWhoHasIt() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            Race.Outcomes outcomes = race.run(
                    () -> complaints.claim(id, Complaints.OFFICER),
                    () -> complaints.claim(id, Complaints.OTHER_OFFICER));

            outcomes.oneSucceededAndTheOtherWasTold("work-item-taken");
            return id;
        });
    }

    @Test
    void claimAgainstTransfer() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            long first = complaints.item(id).id();
            Race.Outcomes outcomes = race.run(
                    () -> commands.run(() -> items.claim(first, Complaints.OTHER_OFFICER)),
                    () -> complaints.transfer(id, "health"));

            assertThat(outcomes.second()).isEmpty();
            assertThat(outcomes.first()).isIn(Optional.empty(), Optional.of("work-item-done"));
            assertThat(cases.get(id).entity()).isEqualTo("health");
            assertThat(complaints.item(id).assignee()).isNull();
            return id;
        });
    }

    @Test
    void twoRepliesAreOneReply() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            Race.Outcomes outcomes = race.run(
                    () -> complaints.reply(id, Complaints.GOOD_REPLY),
                    () -> complaints.reply(id, Complaints.GOOD_REPLY + " مع التحية"));

            outcomes.oneSucceededAndTheOtherFailed();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.REPLIED);
            assertThat(cases.messages(id)).hasSize(1);
            return id;
        });
    }

    @Test
    void askAgainstReply() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            Race.Outcomes outcomes =
                    race.run(() -> complaints.ask(id), () -> complaints.reply(id, Complaints.GOOD_REPLY));

            outcomes.oneSucceededAndTheOtherFailed();
            assertThat(cases.get(id).state()).isIn(CaseState.WAITING_FOR_CUSTOMER, CaseState.REPLIED);
            return id;
        });
    }

    @Test
    void answerAgainstTheEndOfTheTimeToAnswer() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            complaints.ask(id);
            clock.moveBy(Duration.ofDays(11));
            Race.Outcomes outcomes = race.run(() -> complaints.answer(id), watch::sweep);

            assertThat(outcomes.second()).isEmpty();
            boolean answered = outcomes.first().isEmpty();
            if (!answered) {
                assertThat(outcomes.first()).contains("no-question-open");
            }
            assertThat(cases.get(id).state()).isEqualTo(CaseState.WITH_TEAM);
            assertThat(last(id, DeadlineKind.CUSTOMER_ANSWER).state())
                    .isEqualTo(answered ? Deadline.State.MET : Deadline.State.LAPSED);
            assertThat(last(id, DeadlineKind.REPLY).state()).isEqualTo(Deadline.State.RUNNING);
            return id;
        });
    }

    @Test
    void twoAnswersAreOneAnswer() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            complaints.ask(id);
            Race.Outcomes outcomes = race.run(() -> complaints.answer(id), () -> complaints.answer(id));

            outcomes.oneSucceededAndTheOtherWasTold("no-question-open");
            return id;
        });
    }

    @Test
    void replyAgainstTheExceededPeriod() {
        rounds(() -> {
            long id = lateComplaint();
            Race.Outcomes outcomes = race.run(() -> complaints.reply(id, Complaints.GOOD_REPLY), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            CaseView replied = cases.get(id);
            assertThat(replied.state()).isEqualTo(CaseState.REPLIED);
            boolean found = last(id, DeadlineKind.REPLY).exceeded();
            assertThat(replied.breachedAt() != null).isEqualTo(found);
            assertThat(cases.escalation(id).isPresent()).isEqualTo(found);
            return id;
        });
    }

    @Test
    void askAgainstTheExceededPeriod() {
        rounds(() -> {
            long id = lateComplaint();
            Race.Outcomes outcomes = race.run(() -> complaints.ask(id), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            Deadline reply = last(id, DeadlineKind.REPLY);
            assertThat(reply.state()).isEqualTo(Deadline.State.PAUSED);
            assertThat(reply.due()).isNull();
            assertThat(cases.get(id).breachedAt() != null).isEqualTo(reply.exceeded());
            return id;
        });
    }

    @Test
    void transferAgainstTheExceededPeriod() {
        rounds(() -> {
            long id = lateComplaint();
            Race.Outcomes outcomes = race.run(() -> complaints.transfer(id, "health"), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            watch.sweep();
            assertThat(cases.get(id).entity()).isEqualTo("health");
            assertThat(cases.get(id).breachedAt()).isNotNull();
            return id;
        });
    }

    @Test
    void ratingAgainstTheEndOfTheTimeToRate() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            complaints.reply(id, Complaints.GOOD_REPLY);
            String token = feedback.token(id).orElseThrow();
            clock.moveTo(last(id, DeadlineKind.RATING).due().minusNanos(1000));
            Race.Outcomes outcomes = race.run(() -> feedback.rate(new RateReply(token, 5, 4, 5, 4, null)), () -> {
                clock.moveBy(Duration.ofMillis(1));
                watch.sweep();
            });

            assertThat(outcomes.second()).isEmpty();
            boolean rated = outcomes.first().isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.CLOSED);
            assertThat(feedback.of(id).isPresent()).isEqualTo(rated);
            assertThat(last(id, DeadlineKind.RATING).state())
                    .isEqualTo(rated ? Deadline.State.MET : Deadline.State.LAPSED);
            return id;
        });
    }

    @Test
    void recallAgainstDelivery() {
        rounds(() -> {
            long id = replied();
            clock.moveBy(Duration.ofMinutes(2).minusMillis(1));
            Race.Outcomes outcomes = race.run(() -> complaints.recall(id), () -> {
                clock.moveBy(Duration.ofMillis(1));
                outbox.deliver();
            });

            assertThat(outcomes.second()).isEmpty();
            outbox.deliver();
            boolean recalled = outcomes.first().isEmpty();
            assertThat(outcomes.first()).isIn(Optional.empty(), Optional.of("recall-too-late"));
            assertThat(cases.get(id).state()).isEqualTo(recalled ? CaseState.WITH_TEAM : CaseState.REPLIED);
            assertThat(outbox.ofCase(id))
                    .filteredOn(message -> message.template().equals("reply"))
                    .isNotEmpty()
                    .allMatch(message -> message.state()
                            == (recalled ? OutboxMessage.State.WITHDRAWN : OutboxMessage.State.CAPTURED));
            return id;
        });
    }

    @Test
    void twoRecallsAreOneRecall() {
        rounds(() -> {
            long id = replied();
            Race.Outcomes outcomes = race.run(() -> complaints.recall(id), () -> complaints.recall(id));

            outcomes.oneSucceededAndTheOtherWasTold("no-reply-to-recall");
            assertThat(cases.get(id).state()).isEqualTo(CaseState.WITH_TEAM);
            return id;
        });
    }

    @Test
    void withdrawalAgainstReply() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            Race.Outcomes outcomes =
                    race.run(() -> complaints.withdraw(id), () -> complaints.reply(id, Complaints.GOOD_REPLY));

            // A reply that was first is still held back, and goes with the case.
            assertThat(outcomes.first()).isEmpty();
            assertThat(cases.get(id))
                    .returns(CaseState.WITHDRAWN, CaseView::state)
                    .returns(null, CaseView::repliedAt);
            return id;
        });
    }

    @Test
    void withdrawalAgainstTheExceededPeriod() {
        rounds(() -> {
            long id = lateComplaint();
            Race.Outcomes outcomes = race.run(() -> complaints.withdraw(id), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.WITHDRAWN);
            return id;
        });
    }

    @Test
    void withdrawalAgainstTheEndOfTheTimeToAnswer() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            complaints.ask(id);
            clock.moveBy(Duration.ofDays(11));
            Race.Outcomes outcomes = race.run(() -> complaints.withdraw(id), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.WITHDRAWN);
            return id;
        });
    }

    @Test
    void notSolvedAgainstRating() {
        rounds(() -> {
            long id = replied();
            clock.moveBy(Duration.ofMinutes(2));
            String token = feedback.token(id).orElseThrow();
            Race.Outcomes outcomes =
                    race.run(() -> complaints.reopen(id), () -> feedback.rate(new RateReply(token, 5, 4, 5, 4, null)));

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isIn(Optional.empty(), Optional.of("link-not-usable"));
            assertThat(feedback.of(id).isPresent()).isEqualTo(outcomes.second().isEmpty());
            assertThat(cases.get(id).state()).isEqualTo(CaseState.WITH_TEAM);
            return id;
        });
    }

    @Test
    void notSolvedAgainstTheEndOfTheTimeToRate() {
        rounds(() -> {
            long id = replied();
            clock.moveBy(Duration.ofDays(16));
            Race.Outcomes outcomes = race.run(() -> complaints.reopen(id), watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.WITH_TEAM);
            return id;
        });
    }

    @Test
    void twoReopeningsAreOneReopening() {
        rounds(() -> {
            long id = replied();
            clock.moveBy(Duration.ofDays(16));
            watch.sweep();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.CLOSED);
            Race.Outcomes outcomes = race.run(() -> complaints.reopen(id), () -> complaints.reopen(id));

            outcomes.oneSucceededAndTheOtherWasTold("nothing-to-reopen");
            assertThat(last(id, DeadlineKind.REPLY).state()).isEqualTo(Deadline.State.RUNNING);
            return id;
        });
    }

    @Test
    void interimReplyAgainstReply() {
        rounds(() -> {
            long id = complaints.aboutStreetLighting().id();
            Race.Outcomes outcomes =
                    race.run(() -> complaints.interim(id, 3), () -> complaints.reply(id, Complaints.GOOD_REPLY));

            // The reply may come second: the interim one leaves the case with its team.
            assertThat(outcomes.second()).isEmpty();
            assertThat(cases.get(id).state()).isEqualTo(CaseState.REPLIED);
            return id;
        });
    }

    @Test
    void twoSweepsTellEachFindingOnce() {
        rounds(() -> {
            long id = lateComplaint();
            Race.Outcomes outcomes = race.run(watch::sweep, watch::sweep);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            watch.sweep();
            assertThat(cases.timeline(id))
                    .extracting(CaseStep::action)
                    .containsOnlyOnce("deadline-exceeded")
                    .containsOnlyOnce("period-exceeded");
            return id;
        });
    }

    @Test
    void manySubmissionsAtOnceHaveNumbersOfTheirOwn() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> submissions = Collections.nCopies(
                    40, () -> complaints.aboutStreetLighting().number());
            List<String> numbers = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(submissions, 60, TimeUnit.SECONDS)) {
                numbers.add(one.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().hasSize(40);
        } finally {
            threads.shutdownNow();
        }
    }

    private long replied() {
        clock.moveTo(MovableClock.START);
        long id = complaints.aboutStreetLighting().id();
        complaints.reply(id, Complaints.GOOD_REPLY);
        return id;
    }

    @Test
    void oneReplyIsObjectedToOnce() {
        rounds(() -> {
            String fatima = complaints.newCustomer();
            CaseView answered = complaints.by(
                    fatima, CaseKind.COMPLAINT, "street-lighting", "capital", "عمود الإنارة لا يعمل", null);
            complaints.reply(answered.id(), Complaints.GOOD_REPLY);
            clock.moveBy(Duration.ofMinutes(2));
            CaseNumber original = CaseNumber.parse(answered.number()).orElseThrow();
            Runnable objection = () -> complaints.by(
                    fatima, CaseKind.GRIEVANCE, "street-lighting", "capital", "لم يُصلح العمود", original);
            Race.Outcomes outcomes = race.run(objection, objection);

            outcomes.oneSucceededAndTheOtherWasTold("grievance-already-made");
            return answered.id();
        });
    }

    @Test
    void whatIsSaidTwiceAtOnceIsOneCase() {
        rounds(() -> {
            String fatima = complaints.newCustomer();
            // The customer is known before, so that the two meet at the case and not at the register.
            complaints.by(fatima, CaseKind.INQUIRY, "street-lighting", "capital", "متى تُضاء الشوارع؟", null);
            List<CaseView> opened = new CopyOnWriteArrayList<>();
            Runnable submission = () -> opened.add(complaints.by(
                    fatima,
                    CaseKind.COMPLAINT,
                    "street-lighting",
                    "capital",
                    "عمود الإنارة أمام منزلنا لا يعمل",
                    null));
            Race.Outcomes outcomes = race.run(submission, submission);

            assertThat(outcomes.first()).isEmpty();
            assertThat(outcomes.second()).isEmpty();
            assertThat(opened)
                    .extracting(CaseView::state)
                    .containsExactlyInAnyOrder(CaseState.WITH_TEAM, CaseState.JOINED);
            CaseView first = opened.stream()
                    .filter(one -> one.state() == CaseState.WITH_TEAM)
                    .findFirst()
                    .orElseThrow();
            assertThat(cases.messages(first.id()))
                    .extracting(CaseMessage::kind)
                    .containsExactly(CaseMessage.Kind.ADDITION);
            return first.id();
        });
    }

    private long lateComplaint() {
        clock.moveTo(MovableClock.START);
        long id = complaints.aboutStreetLighting().id();
        clock.moveTo(last(id, DeadlineKind.REPLY).due().plusSeconds(120));
        return id;
    }

    /** Several times, each time with another of the two a little earlier. */
    private void rounds(LongSupplier one) {
        for (int i = 0; i < Race.ROUNDS; i++) {
            clock.moveTo(MovableClock.START);
            race.headStart(i);
            recordHolds(one.getAsLong());
        }
    }

    /** One version, one row of the record; at most one live clock of a kind; a case at rest has a clock. */
    private void recordHolds(long caseId) {
        JdbcTemplate sql = new JdbcTemplate(store);
        CaseView view = cases.get(caseId);
        assertThat(sql.queryForObject(
                        "select count(*) from trail_entry where subject_kind = 'case' and subject_id = ?",
                        Long.class,
                        caseId))
                .isEqualTo(view.version());
        for (Deadline clock : deadlines.of(caseId)) {
            assertThat(sql.queryForObject(
                            "select count(*) from trail_entry where subject_kind = 'deadline' and subject_id = ?",
                            Long.class,
                            clock.id()))
                    .isEqualTo(clock.version());
        }
        boolean live = deadlines.of(caseId).stream().anyMatch(one -> one.state() == Deadline.State.RUNNING);
        assertThat(live).isEqualTo(!view.state().isAtEnd());
        assertThat(items.openOf(caseId))
                .hasSize(view.state() == CaseState.WITH_TEAM || view.state() == CaseState.IN_TRIAGE ? 1 : 0);
    }

    private Deadline last(long caseId, DeadlineKind kind) {
        return deadlines.of(caseId).stream()
                .filter(clock -> clock.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
