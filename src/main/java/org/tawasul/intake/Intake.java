package org.tawasul.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.AnswerQuestion;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseView;
import org.tawasul.shared.Actor;

/**
 * What customers and channels do. Every method is a whole command, or joins the one its caller has begun with {@link org.tawasul.api.OneCommand}.
 */
public interface Intake {
    /**
     * Registers the customer and opens the case; refuses what {@code customers}, {@code files} and {@code cases} refuse, {@code anonymous-not-allowed} for a kind that may not be
     * sent without a name, {@code anonymous-while-signed-in} where it would be kept all the same who sends it, and {@code channel-off} while an administrator has switched its channel off
     * ({@link Channels}).
     */
    CaseView submit(SubmitCase command, Actor actor);

    /**
     * The same of an inquiry that an article has answered on the phone: the article's text, in the caller's language, is its reply, and its process closes it at once, unless the rules
     * find that somebody is in danger or that it is not to be admitted. Refuses {@code article-unknown}, and {@code not-allowed} for another kind and for whoever is no agent.
     */
    CaseView submitAnswered(SubmitCase command, long article, Actor actor);

    /** Whether a case of this kind may be sent without a name. */
    boolean mayBeAnonymous(CaseKind kind);

    /** How a signed-in customer wants to be told. Refuses {@code channel-without-contact}. */
    void prefer(SetPreferences command, Actor actor);

    /** The customer's answer to a question, 1 to 10,000 characters. Refuses what {@code cases} refuses. */
    void answer(AnswerQuestion command, Actor actor);

    /** The customer says more than he was asked for, 1 to 10,000 characters. Refuses what {@link org.tawasul.cases.CustomerTurns#add} refuses. */
    void add(long caseId, String words, List<Long> files, Actor actor);

    /** The customer says that what a reply to the case promised is not done, in 1 to 2,000 characters. Refuses {@code contribution-unknown}, {@code objection-not-open}. */
    void contest(long caseId, long commitment, String words, Actor actor);

    /** The reply solves nothing, or a closed case comes back, with a reason of 1 to 2,000 characters. Refuses what {@link org.tawasul.cases.CustomerTurns#reopen} refuses. */
    void reopen(long caseId, String reason, Actor actor);

    /** Takes the case back; a reason of at most 2,000 characters may be given. Refuses {@code withdrawal-too-late}. */
    void withdraw(long caseId, @Nullable String reason, Actor actor);
}
