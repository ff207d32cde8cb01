package org.tawasul.trail.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.shared.trail.TrailReader;

/** Writes each entry as canonical bytes in the caller's transaction, at its end, and reads entries back from those bytes alone. */
@Component
class TrailRecord implements Trail, TrailReader {
    private static final int SCHEMA_VERSION = 1;

    private final TrailRows rows;
    private final TimeOrderedIds ids;
    private final InstantSource clock;
    private final ObjectMapper json = new ObjectMapper();

    TrailRecord(TrailRows rows, TimeOrderedIds ids, InstantSource clock) {
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void append(TrailEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A trail row without the change it tells of: " + entry.action());
        }
        List<Commitment> commitments = new ArrayList<>(entry.personal().size());
        entry.personal().forEach((name, personal) -> commitments.add(Commitment.to(name, personal)));
        long id = ids.next();
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] canonical = CanonicalJson.bytes(members(id, entry, recordedAt, commitments));
        List<TrailSalt> salts = commitments.stream()
                .map(one -> new TrailSalt(id, one.name(), one.salt()))
                .toList();
        PendingRows.of(rows).add(new TrailRow(id, SCHEMA_VERSION, entry, recordedAt, canonical, salts));
    }

    @Override
    public List<TrailEntry> ofCase(long caseId) {
        PendingRows.flush();
        return rows.canonicalOfCase(caseId).stream().map(this::read).toList();
    }

    @Override
    public List<TrailEntry> ofSubjects(String kind, Collection<Long> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        PendingRows.flush();
        return rows.canonicalOfSubjects(kind, subjects).stream().map(this::read).toList();
    }

    private static Map<String, Object> members(
            long id, TrailEntry entry, Instant recordedAt, List<Commitment> commitments) {
        Map<String, Object> members = new HashMap<>();
        members.put("schema", SCHEMA_VERSION);
        members.put("id", id);
        members.put(
                "subject",
                Map.of(
                        "kind", entry.subjectKind(),
                        "id", entry.subjectId(),
                        "version", entry.subjectVersion()));
        putIfThere(members, "case", entry.caseId());
        members.put("action", entry.action());
        members.put("actor", entry.actor().id());
        members.put("role", entry.actor().role());
        putIfThere(members, "entity", entry.actor().entity());
        putIfThere(members, "request", entry.actor().requestId());
        members.put("happenedAt", entry.happenedAt());
        members.put("recordedAt", recordedAt);
        members.put("facts", entry.facts());
        Map<String, String> personal = new HashMap<>();
        commitments.forEach(one -> personal.put(one.name(), one.hex()));
        members.put("personal", personal);
        return members;
    }

    private static void putIfThere(Map<String, Object> members, String name, @Nullable Object member) {
        if (member != null) {
            members.put(name, member);
        }
    }

    private TrailEntry read(byte[] canonical) {
        try {
            return json.readValue(canonical, CanonicalEntry.class).entry();
        } catch (java.io.IOException e) {
            throw new IllegalStateException("A trail row can't be read", e);
        }
    }

    /** The canonical form of schema version 1, as it is read. Instants among the facts stay text. */
    private record CanonicalEntry(
            int schema,
            long id,
            Subject subject,
            @com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable Long caseId,
            String action,
            String actor,
            String role,
            @Nullable String entity,
            @Nullable String request,
            String happenedAt,
            String recordedAt,
            Map<String, Object> facts,
            Map<String, String> personal) {
        private record Subject(String kind, long id, long version) {}

        private TrailEntry entry() {
            return new TrailEntry(
                    subject.kind,
                    subject.id,
                    subject.version,
                    caseId,
                    action,
                    new Actor(actor, role, entity, request),
                    Instant.parse(happenedAt),
                    facts,
                    personal);
        }
    }
}
