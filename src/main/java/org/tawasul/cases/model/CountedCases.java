package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public List<EntityFigures> between(Instant from, Instant until, @Nullable String entity) {
        return rows.between(from, until, entity);
    }

    @Override
    public Stepped inSteps(List<Step> steps, @Nullable String entity) {
        if (steps.isEmpty()) {
            return new Stepped(List.of(), List.of());
        }
        Flow[] flow = new Flow[steps.size()];
        Arrays.fill(flow, new Flow(0, 0));
        Map<@Nullable String, EntityFigures> entities = new HashMap<>();
        int last = steps.size() - 1;
        for (StepRow row : rows.inSteps(steps, last, steps.get(last).until(), entity)) {
            EntityFigures figures = row.figures();
            entities.merge(row.entity(), figures, (one, other) -> one.plus(other, row.entity()));
            Flow before = flow[row.step()];
            flow[row.step()] = new Flow(before.received() + row.received(), before.replied() + row.replied());
        }
        return new Stepped(List.copyOf(entities.values()), List.of(flow));
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
