package org.tawasul.cases;

import java.time.Instant;
import java.util.List;

/** What rules warned of when words left, and how often. */
public interface CaseFlags {
    /** Oldest first. */
    List<CaseFlag> ofCase(long caseId);

    /** How often this was found from {@code from} on and before {@code until}, in cases that this entity had. */
    long count(String flag, String entity, Instant from, Instant until);

    /** Oldest first, with the reasons opened. */
    List<Confirmation> confirmations(long caseId);
}
