package org.tawasul.organisation.model;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.organisation.GovernmentFiles;
import org.tawasul.release.ReleaseState;
import org.tawasul.release.Releases;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;

/** Remembers what an administrator replaced, so that a start does not bring back what the folder held before. */
@Component
class Replacements {
    private final ReplacementRows rows;
    private final ObjectProvider<Releases> releases;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    /** Whether there is no folder, and the place is the program with its samples. */
    private final boolean samples;
    /** What the place offered last. */
    private volatile String place = "";

    Replacements(
            ReplacementRows rows,
            ObjectProvider<Releases> releases,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            PlatformTransactionManager transactions,
            @Value("${tawasul.organisation:}") String folder) {
        this.rows = rows;
        this.releases = releases;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.samples = folder.isBlank();
    }

    /** A folder wins again when it changes. The program's own samples never do: a newer program must not bring a sample in the place of a government. */
    boolean superseded(String placeHash) {
        place = placeHash;
        return releases.getObject().states().stream()
                .filter(state -> state.part().equals(GovernmentFiles.PART))
                .map(ReleaseState::hash)
                .anyMatch(live -> !live.equals(placeHash) && rows.has(live, samples ? null : placeHash));
    }

    /** Written before it is tried: what became of it, the release's own rows of the record say. */
    void proposed(String hash, List<String> files, Actor actor) {
        transaction.executeWithoutResult(status -> write(hash, files, actor));
    }

    private void write(String hash, List<String> files, Actor actor) {
        Replacement row = new Replacement(ids.next(), hash, place, actor.id(), clock.now());
        rows.add(row);
        trail.append(new TrailEntry(
                "organisation-replacement",
                row.id(),
                1,
                null,
                "organisation-proposed",
                actor,
                row.proposedAt(),
                Map.of("hash", hash, "files", String.join(" ", files)),
                Map.of()));
    }
}
