package org.tawasul.feedback.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.Scores.RatedCase;
import org.tawasul.feedback.model.RatingRows;

@Mapper
interface RatingMapper extends RatingRows {
    @Override
    Score scoreOf(@Param("entity") String entity, @Param("from") Instant from, @Param("until") Instant until);

    @Override
    List<EntityScore> scores(@Param("from") Instant from, @Param("until") Instant until);

    @Override
    List<RatedCase> rated(
            @Param("entity") @Nullable String entity,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);

    @Override
    Score systemScore(@Param("from") Instant from, @Param("until") Instant until);
}
