package org.tawasul.cases;

import java.util.List;
import org.tawasul.shared.Actor;

/**
 * What a customer may do to a case besides sending it and answering. Commands need a transaction, as those of {@link Cases} do; a refusal leaves nothing behind.
 */
public interface CustomerTurns {
    /**
     * The reply solves nothing, or a closed case comes back: the same team has it again with a new period by the rules. Refuses {@code reopening-too-late} (until, the
     * last day), {@code nothing-to-reopen} (state), {@code reopening-not-yet} (while the reply is being reviewed or something promised is still open),
     * {@code suggestion-not-reopened}.
     */
    void reopen(long caseId, String reason, Actor actor);

    /** What is open to the customer now. */
    CustomerChoices choices(long caseId);

    /**
     * The customer says more than he was asked for, while there is no reply that he knows of; a reply that may still be taken back is, so that its writer reads this first. Refuses
     * {@code addition-too-late} (state), {@code answer-the-question} while he is asked something, and {@code file-unknown} as {@link org.tawasul.files.Files}.
     */
    void add(long caseId, String words, List<Long> files, Actor actor);

    /**
     * Takes the case back: it is at its end, and nobody works on it. Refuses {@code withdrawal-too-late} once there is a reply or the case is at its end, and
     * {@code withdrawal-not-offered} for a case whose process draws no withdrawal.
     *
     * @param reason may be empty
     */
    void withdraw(long caseId, String reason, Actor actor);
}
