package org.tawasul.replay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.replay.CaseOutcome;

class ChangesTest {
    private static final CaseOutcome ONE = TwoReplays.alike(1).get(0);

    @TempDir
    Path folder;

    /** What is done to the second, what is found then, and what if it had been done to the first. */
    static Stream<Arguments> edits() {
        return Stream.of(
                edit(one -> one.refused("text-too-short"), Change.REFUSED, Change.ACCEPTED),
                edit(one -> one.owner("works", "sewage"), Change.ROUTED_ELSEWHERE, Change.ROUTED_ELSEWHERE),
                edit(one -> one.triaged(true), Change.TRIAGED, Change.NO_LONGER_TRIAGED),
                edit(one -> one.late(true), Change.LATE, Change.NO_LONGER_LATE),
                edit(one -> one.withoutReply(), Change.REPLY_LOST, Change.REPLY_GAINED),
                edit(one -> one.repliedLaterBy(Duration.ofMinutes(1)), Change.REPLIED_LATER, Change.REPLIED_EARLIER),
                edit(one -> one.level(1), Change.ESCALATED_MORE, Change.ESCALATED_LESS),
                edit(one -> one.steps(), Change.OTHER_DETAILS, Change.OTHER_DETAILS));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void oneEditIsOneChangeInEitherDirection(UnaryOperator<Edited> edit, Change there, Change back) {
        CaseOutcome edited = edit.apply(new Edited(ONE)).outcome();
        assertThat(changes(ONE, edited)).containsExactly(there);
        assertThat(changes(edited, ONE)).containsExactly(back);
        assertThat(changes(edited, edited)).isEmpty();
    }

    @Test
    void aCaseMayDifferInSeveralWays() {
        CaseOutcome edited = new Edited(ONE)
                .late(true)
                .level(1)
                .repliedLaterBy(Duration.ofDays(9))
                .outcome();
        assertThat(changes(ONE, edited)).containsExactly(Change.LATE, Change.REPLIED_LATER, Change.ESCALATED_MORE);
    }

    @Test
    void anotherCaseUnderTheSameKeyIsNotComparedFurther() {
        CaseOutcome inquiry = new CaseOutcome(
                ONE.key(),
                "inquiry",
                ONE.receivedAt(),
                null,
                "closed",
                "health",
                "clinics",
                "high",
                true,
                null,
                null,
                null,
                true,
                2,
                0,
                List.of(),
                List.of(),
                0,
                0,
                0,
                null);
        assertThat(changes(ONE, inquiry)).containsExactly(Change.OTHER_RECORD);
    }

    @Test
    void whatOnlyOneOfThemHasIsNamed() throws IOException, CannotCompare {
        List<CaseOutcome> all = TwoReplays.alike(6);
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        OutcomeLines.write(List.of(all.get(0), all.get(2), all.get(3)), a);
        OutcomeLines.write(List.of(all.get(1), all.get(3), all.get(4), all.get(5)), b);
        Comparison comparison = OutcomeFiles.compare(a, b);
        assertThat(comparison.unchanged()).isEqualTo(1);
        assertThat(comparison.differences())
                .extracting(one -> one.change() + " "
                        + one.examples().stream().map(Comparison.Example::key).toList())
                .containsExactly("ONLY_IN_A [N-000, N-002]", "ONLY_IN_B [N-001, N-004, N-005]");
    }

    private static List<Change> changes(CaseOutcome a, CaseOutcome b) {
        return Changes.between(a, b).stream().map(Changes.Found::change).toList();
    }

    private static Arguments edit(UnaryOperator<Edited> edit, Change there, Change back) {
        return Arguments.of(edit, there, back);
    }
}
