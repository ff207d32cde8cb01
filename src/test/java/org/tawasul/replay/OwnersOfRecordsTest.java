package org.tawasul.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tawasul.cases.CaseKind;
import org.tawasul.replay.RecordedAct.By;
import org.tawasul.shared.Language;

/** Whom the central team gives a case to that a record names an owner of. */
class OwnersOfRecordsTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-01T06:00:00Z");

    /** Files of others have names of others, and slips: such a case is still dealt with, and counted. */
    @Test
    void anOwnerThatNobodyKnowsLeavesNoCaseWithTheCentralTeamForEver() {
        RecordedAct route =
                new RecordedAct(RECEIVED.plusSeconds(3600), By.STAFF, "route", Map.of("entity", "no-such-office"));
        try (ReplayedProgram program = new ReplayedProgram(RECEIVED)) {
            List<CaseOutcome> lived = program.replay(
                            List.of(
                                    record("known", "housing", List.of()),
                                    record("unknown", "no-such-office", List.of()),
                                    record("unknown-act", null, List.of(route))),
                            1,
                            1,
                            null)
                    .all();
            assertThat(lived).extracting(CaseOutcome::triaged).containsOnly(true);
            assertThat(lived).extracting(CaseOutcome::state).doesNotContain("in_triage", "in-triage");
            assertThat(lived.get(0).entity()).isEqualTo("housing");
            assertThat(lived).extracting(CaseOutcome::misfits).containsExactly(0, 1, 1);
        }
    }

    private static RecordedCase record(String key, @Nullable String owner, List<RecordedAct> acts) {
        return new RecordedCase(
                key,
                RECEIVED,
                CaseKind.COMPLAINT,
                "موضوع عام",
                "نص يصف ما حدث في المكان منذ أيام، ونرجو النظر فيه.",
                null,
                "capital",
                null,
                "normal",
                "web",
                Language.AR,
                "customer " + key,
                null,
                owner,
                null,
                false,
                acts);
    }
}
