package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.context.TestPropertySource;
import org.tawasul.organisation.ChangedGovernment;
import org.tawasul.shared.Refusal;
import org.tawasul.testing.Invariants;
import org.tawasul.testing.MovableClock;
import org.tawasul.testing.TawasulTest;
import org.tawasul.workflow.WorkItem;

/** A decree moves cases while people work on them: each act is done or refused in words, no case stays behind, and nothing that was done is lost. */
@Tag("store")
@TawasulTest
@TestPropertySource(properties = "tawasul.test.store-of=side-work")
class DecreeRacesTest {
    private static final int CASES = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant THAT_DAY = Instant.parse("2026-03-04T06:00:00Z");
    private static final String SUCCESSOR = "municipalities-agriculture";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Decrees decrees;

    @Autowired
    private Cases cases;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DataSource store;

    private final Race race = new Race();
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
        race.close();
        Invariants.hold(store);
        clock.moveTo(MovableClock.START);
        government.putBack();
    }

    @Test
    void againstClaims() {
        against(id -> complaints.claim(id, Complaints.OFFICER)).forEach(id -> {
            assertThat(cases.get(id).entity()).isEqualTo(SUCCESSOR);
            assertThat(complaints.item(id)).returns(SUCCESSOR, WorkItem::entity);
        });
    }

    @Test
    void againstReplies() {
        against(id -> complaints.reply(id, Complaints.GOOD_REPLY)).forEach(id -> {
            assertThat(cases.get(id)).returns(SUCCESSOR, CaseView::entity).returns(CaseState.REPLIED, CaseView::state);
            assertThat(cases.sentReply(id)).isPresent();
        });
    }

    @Test
    void againstTransfers() {
        against(id -> complaints.transfer(id, "health")).forEach(id -> {
            assertThat(cases.get(id)).returns("health", CaseView::entity).returns(1, CaseView::transfers);
            assertThat(complaints.item(id)).returns("health", WorkItem::entity);
        });
    }

    /** The cases on which the act was done; of the others the successor has the task, and nobody did anything. */
    private List<Long> against(LongConsumer act) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            ids.add(complaints.aboutStreetLighting().id());
        }
        government
                .giveServices("works", SUCCESSOR, DAY)
                .end("works", DAY)
                .decree("5/2026", DAY, "merge", "works", SUCCESSOR, "")
                .live();
        clock.moveTo(THAT_DAY);
        List<Long> done = new ArrayList<>();
        Race.Outcomes outcomes = race.run(
                decrees::carryOut,
                () -> ids.forEach(id -> {
                    if (isDone(act, id)) {
                        done.add(id);
                    }
                }));
        assertThat(outcomes).isEqualTo(new Race.Outcomes(java.util.Optional.empty(), java.util.Optional.empty()));
        decrees.carryOut();
        assertThat(decrees.carryOut()).as("nothing is left to be moved").isZero();
        ids.stream().filter(id -> !done.contains(id)).forEach(id -> assertThat(complaints.item(id))
                .returns(SUCCESSOR, WorkItem::entity)
                .returns(WorkItem.State.OPEN, WorkItem::state));
        return done;
    }

    private static boolean isDone(LongConsumer act, long id) {
        try {
            act.accept(id);
            return true;
        } catch (Refusal inWords) {
            assertThat(inWords.code()).isNotBlank();
            return false;
        }
    }
}
