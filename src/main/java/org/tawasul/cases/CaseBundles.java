package org.tawasul.cases;

import java.util.List;
import java.util.Optional;
import org.tawasul.shared.Actor;

/**
 * Cases of whatever customers that are to be answered with one reply: each follows one, the head. To follow changes nothing else: every case keeps its clocks, its task and its record, and is
 * answered by a reply of its own. Commands need a transaction, as those of {@link Cases} do; whoever asks has seen to it that he may.
 */
public interface CaseBundles {
    /** The most that follow one. */
    int MOST = 50;

    /**
     * Both wait for their reply at the same entity. Refuses {@code bundle-itself}, {@code bundle-answered}, {@code bundle-other-entity}, {@code bundle-nested} (one of them is in a bundle
     * already), {@code bundle-too-large} (max).
     */
    void link(long caseId, long headId, Actor actor);

    /** Until it is answered; refuses {@code bundle-answered}, {@code not-in-bundle}. */
    void part(long caseId, Actor actor);

    Optional<Long> head(long caseId);

    /** In the order of their receipt. */
    List<Long> followers(long headId);
}
