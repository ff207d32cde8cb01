package org.tawasul.intake;

import java.util.List;
import org.tawasul.cases.FollowedCases;
import org.tawasul.shared.Actor;

/** Following another's case in the place of sending the same; whole commands of a signed-in customer. */
public interface FollowingOthers {
    /**
     * Nothing is sent; who never sent anything is a customer from then on, with the contact that he typed. Refuses what {@link FollowedCases#follow} and {@code customers} refuse.
     *
     * @param instead what would have been sent, for who he is and how to tell him
     */
    void follow(long caseId, SubmitCase instead, Actor actor);

    /** Refuses {@code followed-unknown}. */
    void unfollow(long followed, Actor actor);

    /** Newest first. */
    List<FollowedCases.Followed> of(String login);
}
