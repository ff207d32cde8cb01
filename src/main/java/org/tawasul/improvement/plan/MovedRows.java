package org.tawasul.improvement.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.PlanState;

/** Improvements by when they moved. */
public interface MovedRows {
    Counts moved(Instant from, Instant until, @Nullable String entity, Collection<PlanState> underWay);

    /** The newest first. */
    List<ImprovementRow> closed(Instant from, Instant until, @Nullable String entity, int limit);

    /** How many. */
    record Counts(long requested, long decided, long refused, long closed, long underWay) {}
}
