package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseFigures;

/** Counts in the store: no case is loaded. */
@Component
class CountedCases implements CaseFigures {
    private final FigureRows rows;

    CountedCases(FigureRows rows) {
        this.rows = rows;
    }

    @Override
    public List<EntityFigures> between(Instant from, Instant until) {
        return rows.between(from, until);
    }

    @Override
    public List<Flow> flow(List<Step> steps, @Nullable String entity) {
        return steps.isEmpty() ? List.of() : rows.flow(steps, entity);
    }

    @Override
    public DecidedSuggestions decided(Instant from, Instant until, @Nullable String entity) {
        return rows.decided(from, until, entity);
    }

    @Override
    public Optional<Instant> first() {
        return rows.first();
    }
}
