package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.deadlines.WatchIncident;

/** The tables of the clocks as maps. */
final class RowsInMemory implements DeadlineRows {
    private final Map<Long, DeadlineRow> clocks = new TreeMap<>();
    private final Map<Long, Instant> claims = new HashMap<>();
    private final List<FindingRow> findings = new ArrayList<>();
    private final List<WatchIncident> incidents = new ArrayList<>();

    RowsInMemory copy() {
        RowsInMemory copy = new RowsInMemory();
        copy.become(this);
        return copy;
    }

    void become(RowsInMemory other) {
        RowsInMemory kept = other == this ? copy() : other;
        clocks.clear();
        clocks.putAll(kept.clocks);
        claims.clear();
        claims.putAll(kept.claims);
        findings.clear();
        findings.addAll(kept.findings);
        incidents.clear();
        incidents.addAll(kept.incidents);
    }

    @Override
    public void insert(DeadlineRow row) {
        clocks.put(row.id(), row);
    }

    @Override
    public int update(DeadlineRow row) {
        DeadlineRow old = clocks.get(row.id());
        if (old == null || old.version() != row.version() - 1) {
            return 0;
        }
        clocks.put(row.id(), row);
        claims.remove(row.id());
        return 1;
    }

    @Override
    public List<DeadlineRow> running(int limit) {
        return runningAfter(0, limit);
    }

    @Override
    public List<DeadlineRow> ofCases(Collection<Long> cases) {
        return clocks.values().stream()
                .filter(row -> cases.contains(row.caseId()))
                .toList();
    }

    @Override
    public List<DeadlineRow> runningAfter(long id, int limit) {
        return clocks.values().stream()
                .filter(row -> row.state().equals("RUNNING") && !row.exceeded() && row.id() > id)
                .limit(limit)
                .toList();
    }

    @Override
    public @Nullable Instant nextLook() {
        return clocks.values().stream()
                .filter(row -> row.state().equals("RUNNING"))
                .map(DeadlineRow::nextLook)
                .filter(java.util.Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    @Override
    public int postpone(long id, long version, @Nullable Instant nextLook, int failedLooks) {
        DeadlineRow old = clocks.get(id);
        if (old == null || old.version() != version) {
            return 0;
        }
        clocks.put(id, looked(old, nextLook, failedLooks));
        claims.remove(id);
        return 1;
    }

    private static DeadlineRow looked(DeadlineRow row, @Nullable Instant nextLook, int failedLooks) {
        return new DeadlineRow(
                row.id(),
                row.caseId(),
                row.subjectId(),
                row.kind(),
                row.state(),
                row.period(),
                row.promisedMicros(),
                row.usedMicros(),
                row.startedAt(),
                row.countedFrom(),
                row.due(),
                row.pausedAt(),
                nextLook,
                row.warned(),
                row.exceeded(),
                row.level(),
                row.calendar(),
                row.calendarVersion(),
                row.priority(),
                row.rootProcessInstance(),
                failedLooks,
                row.version(),
                row.heardAt());
    }

    @Override
    public void heard(long caseId, Instant at) {
        live(caseId, "REPLY").ifPresent(row -> clocks.put(row.id(), heard(row, at)));
    }

    private static DeadlineRow heard(DeadlineRow row, Instant at) {
        return new DeadlineRow(
                row.id(),
                row.caseId(),
                row.subjectId(),
                row.kind(),
                row.state(),
                row.period(),
                row.promisedMicros(),
                row.usedMicros(),
                row.startedAt(),
                row.countedFrom(),
                row.due(),
                row.pausedAt(),
                row.nextLook(),
                row.warned(),
                row.exceeded(),
                row.level(),
                row.calendar(),
                row.calendarVersion(),
                row.priority(),
                row.rootProcessInstance(),
                row.failedLooks(),
                row.version(),
                at.isAfter(row.heardAt()) ? at : row.heardAt());
    }

    @Override
    public Optional<DeadlineRow> find(long id) {
        return Optional.ofNullable(clocks.get(id));
    }

    @Override
    public Optional<DeadlineRow> live(long subjectId, String kind) {
        return clocks.values().stream()
                .filter(row -> row.subjectId() == subjectId)
                .filter(row -> row.kind().equals(kind) && row.liveMarker() != null)
                .findFirst();
    }

    @Override
    public List<DeadlineRow> ofCase(long caseId) {
        return clocks.values().stream().filter(row -> row.caseId() == caseId).toList();
    }

    @Override
    public List<DueClock> toLookAt(Instant now, int limit) {
        return clocks.values().stream()
                .filter(row -> row.state().equals("RUNNING"))
                .filter(row -> row.nextLook() != null && !row.nextLook().isAfter(now))
                .filter(row -> !claims.getOrDefault(row.id(), Instant.MIN).isAfter(now))
                .sorted(Comparator.comparing(DeadlineRow::nextLook))
                .limit(limit)
                .map(row -> new DueClock(row.id(), row.caseId()))
                .toList();
    }

    @Override
    public void claim(List<Long> ids, Instant until) {
        ids.forEach(id -> claims.put(id, until));
    }

    @Override
    public void insertFinding(FindingRow row) {
        findings.add(row);
    }

    @Override
    public Optional<FindingRow> lastFinding(long deadlineId) {
        return findings.stream().filter(row -> row.deadlineId() == deadlineId).reduce((earlier, later) -> later);
    }

    @Override
    public void openIncident(WatchIncident incident) {
        incidents.add(incident);
    }

    @Override
    public int endIncidents(long deadlineId, Instant at) {
        int before = incidents.size();
        incidents.removeIf(incident -> incident.deadlineId() == deadlineId);
        return before - incidents.size();
    }

    @Override
    public boolean hasOpenIncident(long deadlineId) {
        return incidents.stream().anyMatch(incident -> incident.deadlineId() == deadlineId);
    }

    @Override
    public List<WatchIncident> openIncidents() {
        return List.copyOf(incidents);
    }
}
