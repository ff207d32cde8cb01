package org.tawasul.cases;

import org.tawasul.organisation.SignedIn;

/** The one predicate of who sees a case: its customer, the entities it was given to and while they have it, and the central team. */
public interface CaseAccess {
    boolean maySee(SignedIn who, long caseId);

    /** Refuses {@code case-unknown} (NOT_FOUND), the same for a case that isn't there and one that isn't yours. */
    void require(SignedIn who, long caseId);
}
