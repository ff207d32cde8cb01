package org.tawasul.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.feedback.Feedback;
import org.tawasul.feedback.RateReply;
import org.tawasul.shared.Actor;
import org.tawasul.testing.Invariants;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/**
 * Every pair of things that can be done to a case where it stands, done in the same moment, also the same thing twice. Each either happens or is refused with a reason, nothing
 * fails, and the promises of the store hold afterwards. What must come of the telling pairs is asked in {@link RacesTest}; here none is left out.
 */
@Tag("store")
@TawasulTest
class EveryPairTest {
    /** Where the case stands when the two meet. */
    private enum Stand {
        LATE_WITH_TEAM,
        LATE_WAITING_FOR_CUSTOMER,
        LATE_IN_TRIAGE,
        REPLIED
    }

    private enum Deed {
        CLAIM(Stand.LATE_WITH_TEAM),
        CLAIM_BY_ANOTHER(Stand.LATE_WITH_TEAM, Stand.LATE_IN_TRIAGE),
        RELEASE(Stand.LATE_WITH_TEAM),
        ASK(Stand.LATE_WITH_TEAM),
        TRANSFER(Stand.LATE_WITH_TEAM),
        TRANSFER_ELSEWHERE(Stand.LATE_WITH_TEAM),
        REPLY(Stand.LATE_WITH_TEAM),
        ANSWER(Stand.LATE_WAITING_FOR_CUSTOMER),
        SETTLE(Stand.LATE_IN_TRIAGE),
        SETTLE_ELSEWHERE(Stand.LATE_IN_TRIAGE),
        INTERIM(Stand.LATE_WITH_TEAM),
        WITHDRAW(Stand.LATE_WITH_TEAM, Stand.LATE_WAITING_FOR_CUSTOMER, Stand.LATE_IN_TRIAGE),
        REOPEN(Stand.REPLIED),
        RATE(Stand.REPLIED),
        REPLY_RECEIVED(Stand.REPLIED),
        SWEEP(Stand.values());

        private final List<Stand> where;

        Deed(Stand... where) {
            this.where = List.of(where);
        }
    }

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private WorkItems items;

    @Autowired
    private WholeCommands commands;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Watch watch;

    @Autowired
    private Feedback feedback;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource store;

    private final Race race = new Race();
    private Complaints complaints;

    static Stream<Arguments> pairs() {
        return Stream.of(Stand.values()).flatMap(stand -> {
            List<Deed> deeds = Stream.of(Deed.values())
                    .filter(deed -> deed.where.contains(stand))
                    .toList();
            return IntStream.range(0, deeds.size()).boxed().flatMap(one -> IntStream.range(one, deeds.size())
                    .mapToObj(other -> Arguments.of(stand, deeds.get(one), deeds.get(other))));
        });
    }

    @BeforeEach
    void aSundayMorning() {
        complaints = beans.createBean(Complaints.class);
        clock.moveTo(MovableClock.START);
        watch.sweep();
    }

    @AfterEach
    void nobodyGoesOn() {
        race.close();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachHappensOrIsRefusedAndNothingIsLeftBetween(Stand stand, Deed one, Deed other) {
        for (int first = 0; first < 2; first++) {
            long caseId = caseThat(stand);
            Deed early = first == 0 ? one : other;
            Deed late = first == 0 ? other : one;
            race.run(work(early, caseId), work(late, caseId));
            watch.sweep();
            Invariants.hold(store);
        }
    }

    private long caseThat(Stand stand) {
        clock.moveTo(MovableClock.START);
        long caseId = stand == Stand.LATE_IN_TRIAGE
                ? complaints
                        .about("waste-collection", "northern", "لم تُرفع النفايات من أمام منزلنا منذ أسبوع")
                        .id()
                : complaints.aboutStreetLighting().id();
        switch (stand) {
            case LATE_WITH_TEAM -> complaints.claim(caseId, Complaints.OFFICER);
            case LATE_WAITING_FOR_CUSTOMER -> complaints.ask(caseId);
            case LATE_IN_TRIAGE -> {}
            case REPLIED -> complaints.reply(caseId, Complaints.GOOD_REPLY);
        }
        clock.moveTo(justOver(caseId, stand));
        return caseId;
    }

    private java.time.Instant justOver(long caseId, Stand stand) {
        DeadlineKind kind =
                switch (stand) {
                    case LATE_WITH_TEAM, LATE_IN_TRIAGE -> DeadlineKind.REPLY;
                    case LATE_WAITING_FOR_CUSTOMER -> DeadlineKind.CUSTOMER_ANSWER;
                    case REPLIED -> DeadlineKind.RATING;
                };
        Duration after = stand == Stand.REPLIED ? Duration.ofSeconds(-30) : Duration.ofMinutes(2);
        return deadlines.live(caseId, kind).orElseThrow().due().plus(after);
    }

    private Runnable work(Deed deed, long caseId) {
        return switch (deed) {
            case CLAIM -> () -> complaints.claim(caseId, Complaints.OFFICER);
            case CLAIM_BY_ANOTHER -> () -> complaints.claim(caseId, Complaints.OTHER_OFFICER);
            case RELEASE -> () -> release(caseId, Complaints.OFFICER);
            case ASK -> () -> complaints.ask(caseId);
            case TRANSFER -> () -> complaints.transfer(caseId, "health");
            case TRANSFER_ELSEWHERE -> () -> complaints.transfer(caseId, "electricity-water");
            case REPLY -> () -> complaints.reply(caseId, Complaints.GOOD_REPLY);
            case ANSWER -> () -> complaints.answer(caseId);
            case SETTLE -> () -> complaints.settle(caseId, "works", "works-complaints");
            case SETTLE_ELSEWHERE -> () -> complaints.settle(caseId, "health", "health-complaints");
            case INTERIM -> () -> complaints.interim(caseId, 3);
            case WITHDRAW -> () -> complaints.withdraw(caseId);
            case REOPEN -> () -> complaints.reopen(caseId);
            case RATE -> rating(caseId);
            case REPLY_RECEIVED -> () -> commands.run(() -> feedback.replyReceived(caseId, clock.instant(), false));
            case SWEEP -> watch::sweep;
        };
    }

    /** The link is in the customer's hands before the two meet. */
    private Runnable rating(long caseId) {
        String token = commands.run(() -> feedback.token(caseId)).orElseThrow();
        return () -> feedback.rate(new RateReply(token, 5, 4, 5, 4, null));
    }

    private void release(long caseId, Actor who) {
        commands.run(() -> {
            List<WorkItem> open = new ArrayList<>(items.openOf(caseId));
            open.forEach(item -> items.release(item.id(), who));
        });
    }
}
