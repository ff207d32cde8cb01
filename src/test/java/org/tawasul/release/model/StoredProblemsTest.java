package org.tawasul.release.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;

class StoredProblemsTest {
    @Test
    void everyKindOfParameterIsReadBackAsItWas() {
        List<SourceProblem> problems = List.of(new SourceProblem(
                "a.csv",
                "row 1, column x",
                new Message(
                        "problem.x",
                        Map.of(
                                "text",
                                "نص",
                                "number",
                                7,
                                "at",
                                Instant.parse("2026-03-01T06:00:00Z"),
                                "day",
                                LocalDate.of(2026, 3, 1),
                                "name",
                                new Bilingual("أ", "a")))));

        assertThat(StoredProblems.read(StoredProblems.write(problems))).isEqualTo(problems);
    }

    @Test
    void whatNobodyReadsIsNotKept() {
        SourceProblem long1 = new SourceProblem("a.csv", "", Message.of("problem.x", "text", "x".repeat(10_000)));

        String stored = StoredProblems.write(Collections.nCopies(5000, long1));

        assertThat(stored).hasSizeLessThan(1_000_001);
        assertThat(StoredProblems.read(stored)).isNotEmpty();
    }
}
