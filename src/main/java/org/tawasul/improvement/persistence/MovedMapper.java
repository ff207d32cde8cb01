package org.tawasul.improvement.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.plan.ImprovementRow;
import org.tawasul.improvement.plan.MovedRows;

@Mapper
interface MovedMapper extends MovedRows {
    @Override
    Counts moved(
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("entity") @Nullable String entity,
            @Param("underWay") Collection<PlanState> underWay);

    @Override
    List<ImprovementRow> closed(
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("entity") @Nullable String entity,
            @Param("limit") int limit);
}
