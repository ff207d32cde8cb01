package org.tawasul.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;

/**
 * Cases of others that somebody follows in the place of sending the same. Of them he is told what everybody may know and nothing else: kind, service, area, where it stands, and that it was answered. Commands need a transaction, as
 * those of {@link Cases} do.
 */
public interface FollowedCases {
    /** The most that one person follows at a time without having been told. */
    int MOST = 20;

    /** Following what one follows already changes nothing. Refuses {@code follow-own}, {@code follow-over} (it is answered or at its end) and {@code follow-too-many} (max). */
    void follow(long caseId, long customerId, Actor actor);

    /** Refuses {@code followed-unknown} (NOT_FOUND), also for what somebody else follows. */
    void unfollow(long followed, long customerId, Actor actor);

    /** Newest first, at most {@link #MOST} and as many that were told. */
    List<Followed> of(long customerId);

    /** By how many a case is followed. */
    int countOf(long caseId);

    /** Who is to be told now that a reply has left, the longest due first; each is claimed by {@link #tell} before he is. */
    List<Due> due(int most);

    /** False if he was told meanwhile, or the reply was taken back. */
    boolean tell(Due due);

    /**
     * One of them.
     *
     * @param state as far as its own customer knows
     */
    record Followed(
            long id,
            CaseKind kind,
            @Nullable String service,
            @Nullable String area,
            CaseState state,
            Instant receivedAt,
            Instant since) {}

    /** That somebody is to be told. */
    record Due(long id, long customerId, @Nullable String service, @Nullable String area, Instant receivedAt) {}
}
