package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseFigures.DecidedSuggestions;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.cases.CaseFigures.Step;

/** Where cases are counted, and where what was counted is listed. */
public interface FigureRows {
    List<EntityFigures> between(Instant from, Instant until, @Nullable String entity);

    /** A row for each step and entity; what is open now stands under the last step. */
    List<StepRow> inSteps(List<Step> steps, int last, Instant until, @Nullable String entity);

    DecidedSuggestions decided(Instant from, Instant until, @Nullable String entity);

    Optional<Instant> first();

    List<ListedRow> listed(ListQuery query);

    /** The same without words of people, and whoever asks. */
    List<OutlineRow> outlined(ListQuery query);
}
