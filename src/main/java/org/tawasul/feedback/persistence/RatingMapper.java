package org.tawasul.feedback.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.feedback.Score;
import org.tawasul.feedback.model.RatingRows;

@Mapper
interface RatingMapper extends RatingRows {
    @Override
    Score scoreOf(@Param("entity") String entity, @Param("from") Instant from, @Param("until") Instant until);

    @Override
    Score systemScore(@Param("from") Instant from, @Param("until") Instant until);
}
