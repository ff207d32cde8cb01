package org.tawasul.deadlines.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tawasul.deadlines.CorrectionsAhead.Foreseen;
import org.tawasul.deadlines.CorrectionsAhead.Moved;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Actor;

/** What is foreseen is what the order does, and nothing is written before it is given. */
class ForeseenCorrectionsTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final Instant NEXT_SUNDAY_NINE = Instant.parse("2026-03-08T06:00:00Z");
    private static final Instant NEXT_MONDAY_NINE = Instant.parse("2026-03-09T06:00:00Z");

    private final WatchStraw straw = new WatchStraw();
    private final ForeseenCorrections ahead = new ForeseenCorrections(straw.rows, straw, straw.time);

    @BeforeEach
    void rules() {
        straw.rules = fact -> straw.finding("look-again", Map.of("look-again-percent", "100"));
    }

    @Test
    void nothingMovesWithoutAChange() {
        straw.start(7, DeadlineKind.REPLY, "5 working-days");

        assertThat(ahead.foresee(straw, 5)).isEqualTo(new Foreseen(true, 0, 0, 0, List.of()));
    }

    @Test
    void whatIsForeseenIsWhatTheOrderDoes() {
        Deadline clock = straw.start(7, DeadlineKind.REPLY, "5 working-days");
        straw.start(8, DeadlineKind.REVIEW, "5 working-days");
        straw.declare(TUESDAY);

        Foreseen foreseen = ahead.foresee(straw, 1);

        assertThat(foreseen.moved()).isEqualTo(2);
        assertThat(foreseen.later()).isEqualTo(2);
        assertThat(foreseen.told()).as("nobody was told when a review is due").isEqualTo(1);
        assertThat(foreseen.samples())
                .containsExactly(new Moved(7, DeadlineKind.REPLY, NEXT_SUNDAY_NINE, NEXT_MONDAY_NINE));
        assertThat(straw.live(clock).due()).as("not moved yet").isEqualTo(NEXT_SUNDAY_NINE);
        assertThat(straw.corrections.correct(Actor.SYSTEM).corrected()).isEqualTo(foreseen.moved());
        assertThat(ahead.foresee(straw, 1).moved()).isZero();
    }
}
