package org.tawasul.improvement;

import java.util.List;
import org.tawasul.organisation.Role;

/** What the steps of the process ask of the improvement that they belong to. Parts of the caller's transaction. */
public interface ImprovementCourse {
    ImprovementView get(long improvement);

    /** Those of its plan. */
    List<PlanStep> steps(long improvement);

    /** Ends all clocks of it. */
    void end(long improvement);

    /** Who has in hand what comes next. */
    List<Role> inHand(long improvement);
}
