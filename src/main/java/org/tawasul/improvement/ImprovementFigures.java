package org.tawasul.improvement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How improvements moved in a span of time. What a register kept elsewhere tells of former years is left out. Whoever asks sees to it who may read the answer. */
public interface ImprovementFigures {
    /**
     * From {@code from} on and before {@code until}.
     *
     * @param entity null for all
     * @param limit how many of those that were closed are told
     */
    Moved between(Instant from, Instant until, @Nullable String entity, int limit);

    /**
     * What moved.
     *
     * @param requested asked for
     * @param accepted decided for
     * @param refused decided against, with reasons
     * @param closed carried out and their effect told
     * @param underWay accepted and not over at the moment of asking
     * @param effects those that were closed, the newest first
     */
    record Moved(
            long requested, long accepted, long refused, long closed, long underWay, List<ImprovementView> effects) {}
}
