package org.tawasul.improvement.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.plan.StepRows;

@Mapper
interface StepMapper extends StepRows {
    @Override
    int done(
            @Param("id") long id,
            @Param("improvement") long improvement,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("evidence") @Nullable String evidence);
}
