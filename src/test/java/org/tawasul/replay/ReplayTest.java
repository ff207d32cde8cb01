package org.tawasul.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tawasul.replay.export.StoredCases;
import org.tawasul.replay.model.Outcomes;

/** Records live again, and what becomes of them hangs on nothing but them, the seed, the processes and the rules. */
@Tag("store")
class ReplayTest {
    private static final List<RecordedCase> RECORDS = SomeRecords.of(120);
    private static final Path COMMITTED = Path.of("docs/generated/replay-digest.txt");
    private static final Instant UNTIL = SomeRecords.BEGIN.plus(Duration.ofDays(45));

    /** One program for each run, because nothing of one may help another. */
    @Test
    void livesAreTheSameOnOneThreadAndOnThreeAndWhenTheyAreReadOutOfTheStoreAndLivedAgain() {
        Outcomes one;
        List<RecordedCase> exported;
        try (ReplayedProgram program = new ReplayedProgram(SomeRecords.BEGIN)) {
            one = program.replay(RECORDS, 7, 1, UNTIL);
            StoredCases stored = program.stored();
            exported = one.numbers().values().stream().sorted().map(stored::of).toList();
        }
        livedWhole(one);
        isWhatIsCommitted(one.digest());
        assertThat(exported).hasSize(RECORDS.size()).allMatch(RecordedCase::whole);

        try (ReplayedProgram program = new ReplayedProgram(SomeRecords.BEGIN)) {
            Outcomes three = program.replay(RECORDS, 7, 3, UNTIL);
            assertThat(three.all()).isEqualTo(one.all());
            assertThat(three.digest()).isEqualTo(one.digest());
        }
        try (ReplayedProgram program = new ReplayedProgram(SomeRecords.BEGIN)) {
            // Another seed: nothing is left to draw.
            Outcomes again = program.replay(exported, 99, 2, UNTIL);
            assertThat(happened(again)).isEqualTo(byNumber(one));
            assertThat(again.all()).extracting(CaseOutcome::modelled).containsOnly(0);
        }
    }

    @Test
    void anotherSeedIsAnotherStory() {
        try (ReplayedProgram first = new ReplayedProgram(SomeRecords.BEGIN);
                ReplayedProgram second = new ReplayedProgram(SomeRecords.BEGIN)) {
            List<RecordedCase> few = RECORDS.subList(0, 12);
            assertThat(second.replay(few, 2, 1, UNTIL).digest())
                    .isNotEqualTo(first.replay(few, 1, 1, UNTIL).digest());
        }
    }

    /** So it is the same on H2 and on PostgreSQL, on this machine and on others. */
    private static void isWhatIsCommitted(String digest) {
        if (Boolean.getBoolean("tawasul.regenerate")) {
            write(digest + "\n");
        }
        assertThat(COMMITTED)
                .as(
                        "what becomes of cases has changed: run bin/check --regenerate and look at the difference of replay-slice.md")
                .exists()
                .hasContent(digest);
    }

    private static void write(String text) {
        try {
            Files.writeString(COMMITTED, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void livedWhole(Outcomes outcomes) {
        assertThat(outcomes.all()).hasSize(RECORDS.size());
        assertThat(outcomes.all()).extracting(CaseOutcome::refused).containsOnlyNulls();
        assertThat(outcomes.all())
                .filteredOn(one -> "closed".equals(one.state()))
                .hasSizeGreaterThan(100);
        assertThat(outcomes.all()).filteredOn(CaseOutcome::triaged).hasSizeGreaterThan(5);
        assertThat(outcomes.all()).filteredOn(one -> !one.scores().isEmpty()).hasSizeGreaterThan(10);
        assertThat(outcomes.all()).filteredOn(one -> one.transfers() > 0).isNotEmpty();
        assertThat(outcomes.all())
                .filteredOn(one -> one.steps().stream().anyMatch(step -> step.startsWith("CustomerAsked")))
                .isNotEmpty();
    }

    private static List<CaseOutcome> byNumber(Outcomes outcomes) {
        Map<String, String> numbers = outcomes.numbers();
        return sorted(outcomes.all().stream()
                .map(one -> one.happened().under(Objects.requireNonNull(numbers.get(one.key()))))
                .toList());
    }

    private static List<CaseOutcome> happened(Outcomes outcomes) {
        return sorted(outcomes.all().stream().map(CaseOutcome::happened).toList());
    }

    private static List<CaseOutcome> sorted(List<CaseOutcome> all) {
        return all.stream().sorted(Comparator.comparing(CaseOutcome::key)).toList();
    }
}
