package org.tawasul.improvement.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.PlanStep;

/** Steps of plans in the store. */
public interface StepRows {
    void add(PlanStep step);

    /** In their order. */
    List<PlanStep> of(long improvement);

    void removeAll(long improvement);

    /** 0 if it is done already, or not one of that improvement. */
    int done(long id, long improvement, Instant at, String by, @Nullable String evidence);
}
