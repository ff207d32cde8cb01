package org.tawasul.deadlines.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tawasul.deadlines.WatchFinding;
import org.tawasul.decisions.Finding;
import org.tawasul.shared.TimeOrderedIds;

/** Keeps what the watch found, for the steps of the process that act on it. */
@Component
class FindingBook {
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final DeadlineRows rows;
    private final TimeOrderedIds ids;
    private final ObjectMapper json = new ObjectMapper();

    FindingBook(DeadlineRows rows, TimeOrderedIds ids) {
        this.rows = rows;
        this.ids = ids;
    }

    void note(DeadlineRow about, Finding finding, long decisionId, Instant now) {
        rows.insertFinding(new FindingRow(
                ids.next(),
                about.id(),
                about.caseId(),
                finding.id(),
                finding.rule(),
                decisionId,
                written(finding.values()),
                now));
    }

    Optional<WatchFinding> last(long deadlineId) {
        return rows.lastFinding(deadlineId).map(this::read);
    }

    private WatchFinding read(FindingRow row) {
        try {
            return new WatchFinding(
                    row.id(),
                    row.deadlineId(),
                    row.caseId(),
                    row.finding(),
                    row.rule(),
                    row.decisionId(),
                    json.readValue(row.findingValues(), VALUES),
                    row.foundAt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Finding " + row.id(), e);
        }
    }

    private String written(Map<String, String> values) {
        try {
            return json.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
