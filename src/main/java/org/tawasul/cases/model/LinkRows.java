package org.tawasul.cases.model;

import java.util.List;
import java.util.Optional;

/** Where it is kept that one case concerns another. */
public interface LinkRows {
    void insertGrievance(GrievanceRow row);

    /** The grievance came to nothing before it was looked at: the reply may be objected to again. */
    void freeReply(long caseId);

    Optional<GrievanceRow> grievance(long caseId);

    /** The grievance that stands against a reply. */
    Optional<GrievanceRow> grievanceAgainst(long replyId);

    void insertDouble(DoubleRow row);

    Optional<DoubleRow> doubleOf(long caseId);

    int deleteDouble(long caseId);

    /** Where a clock that is gone stood in for another, that other is what comes back. */
    void putInstead(long firstId, long clock, long instead);

    /** The cases whose words were added to this one, oldest first. */
    List<DoubleRow> joinedTo(long firstId);

    void insertFollower(FollowerRow row);

    int deleteFollower(long caseId);

    void deleteFollowersOf(long headId);

    Optional<Long> headOf(long caseId);

    /** In the order of their receipt. */
    List<Long> followersOf(long headId);
}
