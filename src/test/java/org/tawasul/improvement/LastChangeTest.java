package org.tawasul.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The day that stands below what everybody reads. */
class LastChangeTest {
    private static final Instant OPENED = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-04-01T08:00:00Z");
    private static final Instant CLOSED = Instant.parse("2026-06-01T08:00:00Z");
    private static final Wording WORDS = Wording.written("خزائن عند الشاطئ");

    @Test
    void isTheDecisionAndThenTheEnd() {
        assertThat(view(null, null).lastChangedAt()).isEqualTo(OPENED);
        assertThat(view(DECIDED, null).lastChangedAt()).isEqualTo(DECIDED);
        assertThat(view(DECIDED, CLOSED).lastChangedAt()).isEqualTo(CLOSED);
    }

    @Test
    void aStepThatWasTakenSinceThenCounts() {
        Instant taken = Instant.parse("2026-05-01T08:00:00Z");
        PublishedSuggestions.Progress progress = new PublishedSuggestions.Progress(
                3,
                List.of(),
                List.of(new PublishedSuggestions.Step(WORDS, taken), new PublishedSuggestions.Step(WORDS, null)));
        assertThat(progress.lastChangedAt(view(DECIDED, null))).isEqualTo(taken);
        assertThat(progress.lastChangedAt(view(DECIDED, CLOSED))).isEqualTo(CLOSED);
        assertThat(progress.done()).isEqualTo(1);
    }

    private static ImprovementView view(@Nullable Instant decided, @Nullable Instant closed) {
        return new ImprovementView(
                1L,
                "2026-0001",
                new Scope("works", null, null, null),
                FeedbackSource.SUGGESTION,
                null,
                RegisterDate.of(LocalDate.of(2026, 3, 1)),
                PlanState.CARRIED_OUT,
                WORDS,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "system",
                OPENED,
                decided,
                closed,
                1);
    }
}
