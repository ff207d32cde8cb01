package org.tawasul.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/**
 * Replies that an entity keeps ready, in both languages. Whole commands, for case workers, supervisors and quality officers of an entity, about their own entity's only, and for
 * administrators about those of all entities; others are refused {@code not-allowed}. Who approves is never who proposed.
 */
public interface StandardReplies {
    /** Of an entity, of those that may be used. */
    int MOST = 200;

    /** The newest version of each that may be used, that waits, or that was given back or withdrawn; by name. Of one's own entity, therefore not for administrators. */
    List<StandardReply> of(SignedIn who);

    /** The same of all entities and teams, narrowed by what is asked. For administrators only. */
    FoundReplies find(ReplySearch asked, SignedIn who);

    /** Newest first. Refuses {@code standard-reply-unknown}. */
    List<StandardReply> versions(long replyId, SignedIn who);

    /** All that was done with all its versions, newest first. Refuses {@code standard-reply-unknown}. */
    List<ReplyStep> history(long replyId, SignedIn who);

    /** What may be used in a case that this team has. */
    List<StandardReply> usable(String entity, String team);

    /**
     * Proposes a new one, or a new version of one. A version by an administrator is for whom the one before it was.
     *
     * @param replyId null for a new one, which an administrator proposes for somebody; refuses {@code standard-reply-unknown}, {@code standard-reply-waits} (a version of it is proposed already)
     */
    StandardReply propose(@Nullable Long replyId, ProposedReply proposed, SignedIn who);

    /**
     * Proposes a new one for an entity, or for one of its teams. For administrators only; whether the proposal is for one's own team says nothing here.
     *
     * @param entity refuses {@code field-required} and {@code entity-unknown} at its field
     * @param team null for all teams; refuses {@code team-unknown} at its field, too, if it is none of the entity
     */
    StandardReply proposeFor(@Nullable String entity, @Nullable String team, ProposedReply proposed, SignedIn who);

    /** Supervisors, quality officers and administrators. Refuses {@code standard-reply-own}, {@code standard-reply-decided}. */
    void approve(long id, SignedIn who);

    /** The same people, with a remark of 1 to 1,000 characters; or whoever proposed it, who takes it back. */
    void giveBack(long id, String remark, SignedIn who);

    /** No version of it may be used any more. Supervisors, quality officers and administrators; refuses {@code standard-reply-decided}. */
    void withdraw(long replyId, SignedIn who);

    /**
     * The version that was withdrawn last may be used again. The same people; whoever proposed it would approve his own text by that, and is refused {@code
     * standard-reply-own}. Refuses {@code standard-reply-decided} if none was withdrawn or one is used.
     */
    void putBack(long replyId, SignedIn who);
}
