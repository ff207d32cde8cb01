package org.tawasul.release.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Writes down what went live and what was refused, in rows and in the trail. */
@Component
class ReleaseRecord {
    private static final String MODE = "folder";
    private static final String EVERYBODY = "";

    private final ReleaseRows rows;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;

    ReleaseRecord(ReleaseRows rows, Trail trail, TimeOrderedIds ids, BusinessClock clock) {
        this.rows = rows;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    ReleasePointer pointerTo(String part, String hash, @Nullable ReleasePointer before) {
        Instant now = clock.now();
        return before == null
                ? new ReleasePointer(ids.next(), part, EVERYBODY, hash, now, MODE, 1)
                : before.movedTo(hash, now);
    }

    void wentLive(ReleasePointer after, @Nullable ReleasePointer before) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("part", after.part());
        facts.put("hash", after.hash());
        facts.put("mode", after.mode());
        if (before != null) {
            facts.put("before", before.hash());
        }
        append("release", after.id(), after.version(), "release-went-live", facts);
    }

    void refused(String part, @Nullable String hash, List<SourceProblem> problems) {
        String stored = StoredProblems.write(problems);
        RefusalRow last = rows.standingRefusal(part);
        if (last != null && last.problems().equals(stored) && java.util.Objects.equals(last.hash(), hash)) {
            return;
        }
        rows.endRefusals(part);
        RefusalRow row = new RefusalRow(ids.next(), part, hash, clock.now(), stored);
        rows.addRefusal(row);
        Map<String, Object> facts = new HashMap<>();
        facts.put("part", part);
        facts.put("problems", problems.size());
        if (hash != null) {
            facts.put("hash", hash);
        }
        append("release-refusal", row.id(), 1, "release-refused", facts);
    }

    private void append(String kind, long id, long version, String action, Map<String, Object> facts) {
        trail.append(new TrailEntry(kind, id, version, null, action, Actor.SYSTEM, clock.now(), facts, Map.of()));
    }
}
