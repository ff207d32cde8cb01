package org.tawasul.improvement.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.ImprovementFigures;
import org.tawasul.improvement.PlanState;

/** Counts what moved by the days on which it did, each a stretch of an index. */
@Component
class MovedImprovements implements ImprovementFigures {
    /** What is decided for and not over. */
    private static final Collection<PlanState> UNDER_WAY = Arrays.stream(PlanState.values())
            .filter(PlanState::isPublic)
            .filter(state -> !state.isOver())
            .toList();

    private final MovedRows rows;
    private final WrittenWords words;

    MovedImprovements(MovedRows rows, WrittenWords words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public Moved between(Instant from, Instant until, @Nullable String entity, int limit) {
        MovedRows.Counts counts = rows.moved(from, until, entity, UNDER_WAY);
        return new Moved(
                counts.requested(),
                counts.decided() - counts.refused(),
                counts.refused(),
                counts.closed(),
                counts.underWay(),
                limit == 0 || counts.closed() == 0
                        ? java.util.List.of()
                        : words.views(rows.closed(from, until, entity, limit)));
    }
}
