package org.tawasul.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one recorded case; nothing in it depends on ids, numbers or the order in which threads ran. The digest of a run is taken over these, and two runs are
 * compared by them.
 *
 * @param refused the code of the refusal if it could not be submitted; then everything after it is empty
 * @param state where the case stands at the end of the run
 * @param triaged whether the central team had to say whose it is
 * @param due when the reply was due at last; null if there was no such period or it stands still
 * @param late whether the period was exceeded
 * @param level how far it was raised
 * @param scores the four of the last rating; empty without one
 * @param steps what happened, in order, as {@code act@instant}
 * @param recorded acts of the record that took place, each by whomever the record names
 * @param modelled acts that were drawn, and those of the record that somebody drawn did in another's place
 * @param misfits acts of the record that the case had no place for
 */
public record CaseOutcome(
        String key,
        String kind,
        Instant receivedAt,
        @Nullable String refused,
        @Nullable String state,
        @Nullable String entity,
        @Nullable String team,
        @Nullable String priority,
        boolean triaged,
        @Nullable Instant due,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        boolean late,
        int level,
        int transfers,
        List<Integer> scores,
        List<String> steps,
        int recorded,
        int modelled,
        int misfits,
        @Nullable Instant promised) {
    public CaseOutcome {
        scores = List.copyOf(scores);
        steps = List.copyOf(steps);
    }

    /** What happened, without whether the record told it or it was drawn: a drawn life that is recorded and lives again is the same life. */
    public CaseOutcome happened() {
        return under(key, 0, 0, 0, null);
    }

    /** The same under another key. */
    public CaseOutcome under(String other) {
        return under(other, recorded, modelled, misfits, promised);
    }

    private CaseOutcome under(String other, int told, int drawn, int misfitting, @Nullable Instant byRecord) {
        return new CaseOutcome(
                other,
                kind,
                receivedAt,
                refused,
                state,
                entity,
                team,
                priority,
                triaged,
                due,
                repliedAt,
                closedAt,
                late,
                level,
                transfers,
                scores,
                steps,
                told,
                drawn,
                misfitting,
                byRecord);
    }
}
