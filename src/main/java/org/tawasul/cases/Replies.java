package org.tawasul.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;

/**
 * What becomes of replies beside being written. Commands need a transaction, as those of {@link Cases} do; a refusal leaves nothing behind.
 */
public interface Replies {
    /**
     * Tells the customer what can be said before the reply, why it takes longer, and a new date. The reply period goes on as it is; the date is a promise of its own,
     * watched until the reply. A later promise takes the place of an earlier one. Completes the task. Refuses {@code promise-not-in-time} (until; max), and what rules say of its words: {@code
     * interim-refused-by-rule} (reason, rule), {@code reply-needs-confirmation}.
     *
     * @param until the last day of the promise, after today
     * @param confirmation why it leaves though a rule warns of its words; null if the officer gives no reason
     */
    void interim(
            WorkItem item, String text, String reason, LocalDate until, @Nullable String confirmation, Actor actor);

    /** The second pair of eyes lets the reply leave; refuses {@code own-reply} for who wrote it. Completes the task. */
    void approve(WorkItem item, String remark, Actor actor);

    /** The second pair of eyes gives the reply back to the team, with a remark that the team reads. Completes the task. */
    void giveBack(WorkItem item, String remark, Actor actor);

    /**
     * Takes an issued reply back while it is held back: its messages never leave, nobody rates it, and the reply period runs on as if it had not been issued. Refuses {@code
     * no-reply-to-recall}, {@code recall-too-late} (until).
     */
    void recall(long caseId, String reason, Actor actor);

    /** The interim reply that was given last. */
    Optional<InterimReply> interim(long caseId);

    /** Those of these cases whose last reply may still be taken back, so that their customers know of none. */
    Set<Long> held(Collection<Long> cases);
}
