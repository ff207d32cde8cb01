package org.tawasul.decisions;

import java.util.List;
import java.util.Optional;

/**
 * Facts in, findings out. A decision is taken by the rule set that is live when the question is asked, and stored so that it can be
 * explained and taken again years later.
 */
public interface Decisions {
    /** Decides and stores, in the caller's transaction. */
    Decision decide(Question question);

    /**
     * Decides and stores nothing: the answer's id is 0, and the same question asked of {@link #decide} at once gets the same answer. For the watch, which
     * asks thousands of times and mostly hears that it is not yet time.
     */
    Decision consider(Question question);

    /** All decisions about a subject, oldest first, each said by the rules that made it. */
    List<ExplainedDecision> explain(String subjectKind, long subjectId);

    /** The last decision of this kind about a subject, as it was stored; empty if none was taken. */
    Optional<Decision> last(DecisionKind kind, String subjectKind, long subjectId);

    /** All findings of a decision that was taken or considered just now, but the hints, said by the rules that are live; the heaviest first. */
    List<SaidFinding> say(Decision decision);

    /** The words that a {@linkplain Finding#PHRASE phrase} was found by, as their policy owner wrote them; empty for any other finding. By the rules that are live. */
    Optional<String> phrase(DecisionKind kind, Finding finding);

    /** Takes a stored decision again with its own rule set and its own facts; nothing is stored. */
    Decision again(long decisionId);
}
