package org.tawasul.decisions.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tawasul.decisions.FiredRules.FiredRule;
import org.tawasul.decisions.model.DecisionRow;
import org.tawasul.decisions.model.DecisionRows;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class DecisionMapperTest {
    @Autowired
    private DecisionRows rows;

    @Autowired
    private TimeOrderedIds ids;

    @Test
    void aDecisionComesBackAsItWasStored() {
        long subject = ids.next();
        DecisionRow row = row(ids.next(), subject, new byte[] {1, 2, 3}, "routes", "routing/routes#R-001");
        rows.insert(row);
        assertThat(rows.find(row.id()).orElseThrow()).usingRecursiveComparison().isEqualTo(row);
    }

    @Test
    void whatWasNotFoundStaysEmpty() {
        DecisionRow row = row(ids.next(), ids.next(), null, null, null);
        rows.insert(row);
        assertThat(rows.find(row.id()).orElseThrow()).usingRecursiveComparison().isEqualTo(row);
        assertThat(rows.find(-1)).isEmpty();
    }

    @Test
    void theDecisionsAboutOneSubjectComeOldestFirst() {
        long subject = ids.next();
        long first = ids.next();
        long second = ids.next();
        rows.insert(row(second, subject, null, null, null));
        rows.insert(row(first, subject, null, null, null));
        rows.insert(row(ids.next(), ids.next(), null, null, null));
        assertThat(rows.of("case", subject)).extracting(DecisionRow::id).containsExactly(first, second);
        assertThat(rows.of("plan", subject)).isEmpty();
    }

    @Test
    void whatFiredIsCountedByRuleAndCaseOverSomeTime() {
        String found = "raise-" + ids.next();
        long subject = ids.next();
        long last = 0;
        for (String rule : List.of("watch/ladder#L-001", "watch/ladder#L-001", "watch/ladder#L-002")) {
            long id = ids.next();
            rows.insert(row(id, subject, null, found, rule));
            last = rule.endsWith("1") ? id : last;
        }
        rows.insert(row(ids.next(), subject, null, "look-again", "watch/a"));
        Instant decided = Instant.parse("2026-03-01T06:00:00.123456Z");
        assertThat(rows.fired(Set.of(found), decided, decided.plusSeconds(1)))
                .containsExactlyInAnyOrder(
                        new FiredRule(found, "watch/ladder#L-001", subject, last, 2),
                        new FiredRule(found, "watch/ladder#L-002", subject, lastOf(subject, "L-002"), 1));
        assertThat(rows.fired(Set.of(found), decided.minusSeconds(1), decided)).isEmpty();
    }

    private long lastOf(long subject, String row) {
        return rows.of("case", subject).stream()
                .filter(one -> one.winnerRule().endsWith(row))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static DecisionRow row(long id, long subject, byte[] personal, String winner, String rule) {
        return new DecisionRow(
                id,
                "ROUTING",
                "case",
                subject,
                7,
                "a".repeat(64),
                1,
                LocalDate.of(2026, 3, 1),
                Instant.parse("2026-03-01T06:00:00.123456Z"),
                "[{\"fact\":\"CaseFact\",\"kind\":\"complaint\"}]",
                personal,
                "[]",
                winner,
                rule,
                rule,
                winner == null);
    }
}
