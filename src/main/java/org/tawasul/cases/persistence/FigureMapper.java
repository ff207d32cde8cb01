package org.tawasul.cases.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.cases.CaseFigures.EntityFigures;
import org.tawasul.cases.model.FigureRows;

/** Counts cases by entity. */
@Mapper
interface FigureMapper extends FigureRows {
    @Override
    List<EntityFigures> between(@Param("from") Instant from, @Param("until") Instant until);
}
