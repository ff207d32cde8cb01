package org.tawasul.trail.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.shared.trail.TrailReader;
import org.tawasul.testing.TawasulTest;

@TawasulTest
class TrailRecordTest {
    private static final Instant WHEN = Instant.parse("2026-03-01T05:59:00.123456Z");

    @Autowired
    Trail trail;

    @Autowired
    TrailReader reader;

    @Autowired
    TimeOrderedIds ids;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aRowOutsideATransactionIsRefused() {
        TrailEntry entry = entry(ids.next(), 1, null, Map.of(), Map.of());

        assertThatThrownBy(() -> trail.append(entry)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCaseIsReadBackInTheOrderInWhichItWasWritten() {
        long caseId = ids.next();
        append(entry(caseId, 1, caseId, Map.of("kind", "complaint", "number", 7), Map.of()));
        append(entry(ids.next(), 1, caseId, Map.of(), Map.of()));
        append(entry(ids.next(), 1, ids.next(), Map.of(), Map.of()));

        List<TrailEntry> rows = reader.ofCase(caseId);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).isEqualTo(entry(caseId, 1, caseId, Map.of("kind", "complaint", "number", 7), Map.of()));
    }

    @Test
    void subjectsOfOneKindAreReadBackInTheOrderInWhichTheyWereWritten() {
        long first = ids.next();
        long second = ids.next();
        append(entry(second, 1, null, Map.of(), Map.of()));
        append(entry(first, 1, null, Map.of(), Map.of()));
        append(entry(second, 2, null, Map.of(), Map.of()));
        append(entry(ids.next(), 1, null, Map.of(), Map.of()));

        String kind = entry(first, 1, null, Map.of(), Map.of()).subjectKind();
        assertThat(reader.ofSubjects(kind, List.of(first, second)))
                .extracting(TrailEntry::subjectId)
                .containsExactly(second, first, second);
        assertThat(reader.ofSubjects("another-kind", List.of(first))).isEmpty();
        assertThat(reader.ofSubjects(kind, List.of())).isEmpty();
    }

    @Test
    void oneVersionOfASubjectHasOneRow() {
        long subject = ids.next();
        append(entry(subject, 1, null, Map.of(), Map.of()));

        assertThatThrownBy(() -> append(entry(subject, 1, null, Map.of(), Map.of())))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aRowGoesWithTheChangeItTellsOf() {
        long caseId = ids.next();

        transactions.executeWithoutResult(status -> {
            trail.append(entry(caseId, 1, caseId, Map.of(), Map.of("name", "ليلى")));
            status.setRollbackOnly();
        });

        assertThat(reader.ofCase(caseId)).isEmpty();
    }

    @Test
    void aRowIsReadInTheTransactionThatWritesIt() {
        long caseId = ids.next();

        List<TrailEntry> read = transactions.execute(status -> {
            trail.append(entry(caseId, 1, caseId, Map.of(), Map.of()));
            List<TrailEntry> first = reader.ofCase(caseId);
            trail.append(entry(caseId, 2, caseId, Map.of(), Map.of("name", "ليلى")));
            return first;
        });

        assertThat(read).hasSize(1);
        assertThat(reader.ofCase(caseId)).hasSize(2);
    }

    @Test
    void aTransactionInsideAnotherKeepsItsRowsWhenTheOuterOneIsUndone() {
        long outer = ids.next();
        long inner = ids.next();
        TransactionTemplate apart = new TransactionTemplate(transactions.getTransactionManager());
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);

        transactions.executeWithoutResult(status -> {
            trail.append(entry(outer, 1, outer, Map.of(), Map.of()));
            apart.executeWithoutResult(own -> trail.append(entry(inner, 1, inner, Map.of(), Map.of())));
            trail.append(entry(outer, 2, outer, Map.of(), Map.of()));
            status.setRollbackOnly();
        });

        assertThat(reader.ofCase(outer)).isEmpty();
        assertThat(reader.ofCase(inner)).hasSize(1);
    }

    @Test
    void aPersonalValueIsOnlyProvedAndNeverRead() {
        long caseId = ids.next();
        append(entry(caseId, 1, caseId, Map.of(), Map.of("name", "ليلى", "phone", "+97336000001")));

        byte[] canonical =
                sql.queryForObject("select canonical from trail_entry where case_id = ?", byte[].class, caseId);
        byte[] salt = sql.queryForObject(
                "select s.salt from trail_salt s join trail_entry e on e.id = s.entry_id where e.case_id = ? and s.name = 'name'",
                byte[].class,
                caseId);

        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .doesNotContain("ليلى")
                .doesNotContain("36000001");
        assertThat(salt).hasSize(16);
        assertThat(reader.ofCase(caseId).get(0).personal()).containsEntry("name", Commitment.hex(salt, "name", "ليلى"));
    }

    @Test
    void equalValuesHaveDifferentCommitments() {
        long caseId = ids.next();
        append(entry(caseId, 1, caseId, Map.of(), Map.of("name", "ليلى")));
        append(entry(caseId, 2, caseId, Map.of(), Map.of("name", "ليلى")));

        assertThat(reader.ofCase(caseId)).extracting(TrailEntry::personal).doesNotHaveDuplicates();
    }

    private void append(TrailEntry entry) {
        transactions.executeWithoutResult(status -> trail.append(entry));
    }

    private static TrailEntry entry(
            long subject,
            long version,
            @Nullable Long caseId,
            Map<String, Object> facts,
            Map<String, String> personal) {
        return new TrailEntry(
                "case",
                subject,
                version,
                caseId,
                "case-opened",
                new Actor("demo", "customer", null, "request-1"),
                WHEN,
                facts,
                personal);
    }
}
