package org.tawasul.cases;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.Period;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.workflow.WorkItem;

/**
 * What a team does with a suggestion. As {@link Cases}: each command is part of the caller's transaction, completes its task and leaves one trail row. Refuses {@code
 * case-moved-on}.
 */
public interface Suggestions {
    /** Screening found that it is worth studying. */
    void study(WorkItem item, Actor actor);

    /**
     * The decision with its reasons, which the reply rules check as they check a reply; the model says what happens before it leaves. Refuses {@code
     * decision-before-study} and (REFUSED_BY_RULE) what the rules refuse.
     *
     * @param decided {@code accepted} or {@code declined}
     * @param confirmation why it leaves although the rules warn of it; refuses {@code reply-needs-confirmation} where they warn and it is null
     */
    void decide(WorkItem item, String decided, String reasons, @Nullable String confirmation, Actor actor);

    /**
     * It is studied with others that say the same, and that study has a date of its own: until then its author waits for the decision. A date that is over stays as it was, and none is brought
     * forward.
     *
     * @param begun when that study began
     * @return the new date; empty where nothing changed
     */
    Optional<Instant> awaitStudy(long caseId, Instant begun, Period period, Actor actor);

    /** In which language its author is written to. */
    Language authorsLanguage(long caseId);

    /** What the reply rules would say of this decision; nothing is stored or sent. */
    ReplyCheck tryDecision(long caseId, String decided, String reasons);

    /** One of several steps is done, and more are to come. The author reads on his page how far it is. */
    void stepTaken(long caseId, int done, int steps, Actor actor);

    /** An accepted suggestion is in effect. */
    void implement(WorkItem item, String words, Actor actor);

    /** And made known. */
    void announce(WorkItem item, String words, Actor actor);
}
