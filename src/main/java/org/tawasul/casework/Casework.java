package org.tawasul.casework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.organisation.SignedIn;
import org.tawasul.workflow.WorkItem;

/**
 * What officers do. Every method is a whole command, or joins the one its caller has begun with {@link org.tawasul.api.OneCommand}: it checks that this
 * person may do this now and is retried as a whole when it collides. Refuses {@code work-item-unknown} (also for one of another entity or, for a
 * case worker, another team, and for a finished one of a case that they see no longer), {@code not-allowed} (the form is for other roles), {@code work-item-done}, {@code work-item-taken}, {@code
 * work-item-not-yours} (an act needs a claim first), {@code act-not-offered} (the task's form has no such button).
 */
public interface Casework {
    /** The work item, if this person may see it. */
    WorkItem see(long workItem, SignedIn who);

    WorkItem claim(long workItem, SignedIn who);

    WorkItem release(long workItem, SignedIn who);

    /** Asks the customer; 1 to 2,000 characters. */
    default void ask(long workItem, String question, SignedIn who) {
        ask(workItem, question, null, who);
    }

    /** The same with the reason why it leaves although a rule warns of it; 1 to 2,000 characters. */
    void ask(long workItem, String question, @Nullable String confirmation, SignedIn who);

    void transfer(long workItem, String entity, String reason, SignedIn who);

    void route(long workItem, String entity, String team, String reason, SignedIn who);

    /** At most 20,000 characters; whether it says anything is for the reply rules to judge. */
    default void reply(long workItem, String text, SignedIn who) {
        reply(workItem, text, List.of(), who);
    }

    /** The same with at most ten commitments, each in 1 to 1,000 characters. */
    default void reply(long workItem, String text, List<ReplyCommitment> commitments, SignedIn who) {
        reply(workItem, text, null, commitments, null, who);
    }

    /**
     * @param decided what a reply to a grievance decides: {@code upheld}, {@code partly-upheld} or {@code rejected}; null for other kinds
     * @param confirmation why it leaves although a rule warns of it; 1 to 2,000 characters
     */
    default void reply(
            long workItem,
            String text,
            @Nullable String decided,
            List<ReplyCommitment> commitments,
            @Nullable String confirmation,
            SignedIn who) {
        reply(workItem, text, decided, commitments, confirmation, List.of(), who);
    }

    /** The same with at most ten uploads, which the customer has with the reply. */
    void reply(
            long workItem,
            String text,
            @Nullable String decided,
            List<ReplyCommitment> commitments,
            @Nullable String confirmation,
            List<Long> files,
            SignedIn who);

    /** What the reply rules would say, for whoever has the task or could take it, which the check doesn't do; nothing is sent or stored. Refuses {@code work-item-not-yours} while somebody else has it. */
    ReplyCheck checkReply(long workItem, String text, @Nullable String decided, SignedIn who);

    /** Ends a task that a designer drew, by a button of its form; refuses fields that the form does not have or that are missing. */
    void complete(long workItem, String button, Map<String, String> fields, SignedIn who);
}
