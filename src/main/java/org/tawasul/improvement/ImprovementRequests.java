package org.tawasul.improvement;

import java.util.List;
import org.tawasul.calendar.Period;
import org.tawasul.shared.Actor;

/** Where an improvement is asked for: the flags of recurring cases, supervisors, quality officers, reviews, directives and suggestions all come here. Each method is a whole command. */
public interface ImprovementRequests {
    /**
     * Writes the request down under a number of its own and begins its study. Asked for again with the same source and reference it answers what there is and changes nothing, unless a person asks
     * and that is refused or closed: then it is another request, the next because of the same. To a person whose words are not those of the register it refuses {@code improvement-asked-already} (CONFLICT). Refuses {@code
     * not-allowed} for a person whose role asks for no improvements, or not of that entity; {@code entity-unknown}, {@code service-unknown} and {@code area-unknown}.
     */
    ImprovementView request(RequestImprovement command, Actor actor);

    /**
     * The improvement that is under way is needed because of this as well: it counts as asked for because of it, and its cases are linked, up to {@link RequestImprovement#CASES} of all. What joined
     * once or is over changes nothing. Refuses {@code improvement-unknown} (NOT_FOUND), and {@code not-allowed} as {@link #request} does.
     */
    void join(String number, FeedbackSource source, String reference, List<Long> cases, Actor actor);

    /** Writes down one of former years. Refuses {@code not-allowed} for anybody but an administrator and the system. */
    ImprovementView record(PastImprovement command, Actor actor);

    /** From the request to the decision at the latest: the time for the study, and that for deciding. */
    Period untilDecision();
}
