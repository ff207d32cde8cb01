package org.tawasul.casework;

import java.util.List;
import org.tawasul.cases.CaseLists;
import org.tawasul.organisation.SignedIn;

/**
 * One customer's doubles, for the case workers and supervisors of the entity that has them and for the central team. Whole commands; refuse {@code case-unknown} for a case that this person doesn't see, {@code
 * not-allowed}, and what {@link org.tawasul.cases.CaseMerging} refuses.
 */
public interface CaseDoubles {
    /** Open cases of the same customer with which this one could be joined, as far as this person sees them; newest first. */
    List<CaseLists.Line> others(long caseId, SignedIn who);

    /** Whether this person may join it to another, should there be one. */
    boolean mayJoin(long caseId, SignedIn who);

    /** Those that were joined to it by hand and may still be parted from it. */
    List<CaseLists.Line> joined(long caseId, SignedIn who);

    /** Whether this person may part this case, which was joined to another. */
    boolean mayPart(long caseId, SignedIn who);

    /**
     * The younger of both is joined to the older.
     *
     * @param number of the other case, as people write it
     * @return the number that goes on
     */
    String join(String number, long caseId, SignedIn who);

    void part(long caseId, SignedIn who);
}
