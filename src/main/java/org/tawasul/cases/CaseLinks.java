package org.tawasul.cases;

import java.util.List;
import java.util.Optional;

/** How cases concern each other: a grievance the case whose reply it is against, a double the case that said it first. */
public interface CaseLinks {
    /** For a grievance. */
    Optional<CaseNumber> original(long caseId);

    /** For a double: the case that goes on, should the first itself have been joined to another. */
    Optional<CaseNumber> first(long caseId);

    /** The doubles whose words were added to this case, oldest first. */
    List<CaseNumber> joined(long caseId);

    /** The ids of all whose words were added to this case, also by way of another, oldest first. */
    List<Long> takenIn(long caseId);

    /**
     * Whether this person had a part in the case that a grievance is against, by the record: wrote, checked or held it. The central team's deciding whose it was is
     * no part in what was decided. For cases that are no grievance always no.
     */
    boolean wasInvolved(long caseId, String login);
}
