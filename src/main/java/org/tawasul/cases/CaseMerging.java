package org.tawasul.cases;

import java.util.List;
import org.tawasul.shared.Actor;

/**
 * Joins one customer's doubles by hand, and parts them again. The younger case ends as joined: its words and files are read in the older one, which goes on by the earlier of both dates, and its
 * customer is told the number that goes on. Commands need a transaction, as those of {@link Cases} do; whoever asks has seen to it that he may. What the rules join at receipt is not parted here: it was
 * never anybody's work.
 */
public interface CaseMerging {
    /** Open cases of the same customer and kind with which this one could be joined; newest first, at most ten. None unless it is a complaint or inquiry that waits for its first reply. */
    List<Long> candidates(long caseId);

    /**
     * Joins the younger of both to the older, whichever is named first; returns the one that goes on. Refuses {@code merge-itself}, {@code merge-other-customer}, {@code merge-other-kind}, {@code
     * merge-other-entity}, {@code merge-not-open} (number, state: it is with the customer, answered or at its end), {@code merge-answered-before}, {@code merge-others-work} (an opinion, part or order
     * in the younger is still open), {@code merge-emergency} (danger to life was read in the younger only) and {@code merge-not-offered} for a case whose process draws no joining.
     */
    long merge(long caseId, long otherId, Actor actor);

    /**
     * The younger stands on its own again, with its own clock as if it had never been stopped, with its team or in triage as before; the older has its own date back. Refuses {@code separate-not-merged}, {@code
     * separate-answered} once the older is answered or at its end, and {@code separate-joined-on} (number) while the older is itself joined to another.
     */
    void separate(long caseId, Actor actor);

    /** Whether {@link #separate} would part it now. */
    boolean maySeparate(long caseId);
}
