package org.tawasul.cases.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseFigures.DecidedSuggestions;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.cases.CaseFigures.Step;
import org.tawasul.cases.model.FigureRows;
import org.tawasul.cases.model.StepRow;

/** Counts cases by entity, and lists what it counted. */
@Mapper
interface FigureMapper extends FigureRows {
    @Override
    List<EntityFigures> between(
            @Param("from") Instant from, @Param("until") Instant until, @Param("entity") @Nullable String entity);

    @Override
    DecidedSuggestions decided(
            @Param("from") Instant from, @Param("until") Instant until, @Param("entity") @Nullable String entity);

    @Override
    List<StepRow> inSteps(
            @Param("steps") List<Step> steps,
            @Param("last") int last,
            @Param("until") Instant until,
            @Param("entity") @Nullable String entity);
}
