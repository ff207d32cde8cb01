package org.tawasul.casework;

import java.util.List;
import org.tawasul.organisation.SignedIn;

/** What stands before what, where somebody who works on it knows better than the rules. A whole command. */
public interface CasePriorities {
    List<String> ALL = List.of("urgent", "high", "normal");

    /** For case workers and supervisors of the entity that has the case; the reason has 1 to 2,000 characters. Refuses {@code not-allowed}, {@code was-involved}, {@code case-moved-on}. */
    void give(long caseId, String priority, String reason, SignedIn who);
}
