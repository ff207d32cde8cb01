package org.tawasul.cases.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts.CutFigures;
import org.tawasul.cases.CaseCuts.ReplyTimes;
import org.tawasul.cases.model.CutRows;

/** Counts cases by service, area, channel, language or entity. */
@Mapper
interface CutMapper extends CutRows {
    @Override
    List<CutFigures> by(
            @Param("cut") String cut,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("entity") @Nullable String entity);

    @Override
    long dueBetween(
            @Param("from") Instant from, @Param("until") Instant until, @Param("entity") @Nullable String entity);

    @Override
    ReplyTimes replyTimes(
            @Param("from") Instant from, @Param("until") Instant until, @Param("entity") @Nullable String entity);
}
