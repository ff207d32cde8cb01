package org.tawasul.replay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport.Dates;
import org.tawasul.replay.ReplayReport.Promised;

class PromisedDatesTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-01T06:00:00Z");
    private static final PromisedDates DATES =
            new PromisedDates(RECEIVED.plus(Duration.ofDays(10)), ZoneId.of("Asia/Bahrain"));

    @Test
    void howFarOurDateLiesFromTheRecordsIsCountedAlsoOfWhatHasNoReply() {
        Promised promised = Objects.requireNonNull(DATES.of(List.of(
                // Two days earlier than the record's, and replied to between the two.
                one("a", 96, 144, 100),
                // The same day, an hour apart.
                one("b", 72, 73, 24),
                // Nobody replied: ours is over and theirs is not.
                one("c", 216, 264, null),
                // Nobody replied: theirs is over and ours is not.
                one("d", 288, 168, null),
                // Without a date of the record.
                one("e", 72, null, 24))));

        assertThat(promised.compared()).isEqualTo(2);
        assertThat(promised.keptByRecord()).isEqualTo(2);
        assertThat(promised.keptByUs()).isEqualTo(1);
        assertThat(promised.alike()).isEqualTo(1);
        Dates dates = promised.dates();
        assertThat(dates.compared()).isEqualTo(4);
        assertThat(dates.meanDays()).isCloseTo((-48 - 1 - 48 + 120) / 24.0 / 4, within(1e-9));
        assertThat(dates.medianDays()).isCloseTo((-48 - 1) / 24.0 / 2, within(1e-9));
        assertThat(List.of(dates.earlierShare(), dates.sameShare(), dates.laterShare()))
                .containsExactly(0.5, 0.25, 0.25);
        assertThat(dates.unreplied()).isEqualTo(2);
        assertThat(dates.unrepliedAfterRecord()).isEqualTo(1);
        assertThat(dates.unrepliedAfterOurs()).isEqualTo(1);
    }

    @Test
    void whatEndedWithoutAReplyWaitsForNone() {
        Dates dates = Objects.requireNonNull(DATES.of(List.of(
                        one("waits", "waiting-for-customer", 96, 96, null),
                        one("withdrawn", "withdrawn", 96, 96, null),
                        one("not admitted", "not-admitted", 96, 96, null),
                        one("joined", "joined", 96, 96, null))))
                .dates();

        assertThat(dates.compared()).isEqualTo(4);
        assertThat(dates.unreplied()).isEqualTo(1);
        assertThat(dates.unrepliedAfterRecord()).isEqualTo(1);
        assertThat(dates.unrepliedAfterOurs()).isEqualTo(1);
    }

    @Test
    void aRecordWithoutDatesIsNotCompared() {
        assertThat(DATES.of(List.of(one("a", 96, null, 24)))).isNull();
    }

    /** Hours after the receipt. */
    private static CaseOutcome one(String key, int due, @Nullable Integer promised, @Nullable Integer replied) {
        return one(key, replied == null ? "with-team" : "closed", due, promised, replied);
    }

    private static CaseOutcome one(
            String key, String state, int due, @Nullable Integer promised, @Nullable Integer replied) {
        return new CaseOutcome(
                key,
                "complaint",
                RECEIVED,
                null,
                state,
                "works",
                "works-team",
                "normal",
                false,
                after(due),
                replied == null ? null : after(replied),
                null,
                replied != null && replied > due,
                0,
                0,
                List.of(),
                List.of(),
                1,
                0,
                0,
                promised == null ? null : after(promised));
    }

    private static Instant after(int hours) {
        return RECEIVED.plus(Duration.ofHours(hours));
    }
}
