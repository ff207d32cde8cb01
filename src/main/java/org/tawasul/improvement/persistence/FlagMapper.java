package org.tawasul.improvement.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.recurrence.FlagRow;
import org.tawasul.improvement.recurrence.FlagRows;

@Mapper
interface FlagMapper extends FlagRows {
    @Override
    List<FlagRow> list(
            @Param("entity") @Nullable String entity,
            @Param("from") @Nullable LocalDate from,
            @Param("until") @Nullable LocalDate until,
            @Param("skip") int skip,
            @Param("most") int most);

    @Override
    List<FlagRow> since(@Param("entity") String entity, @Param("day") LocalDate day);

    @Override
    void moveTheme(@Param("from") long from, @Param("to") long to);

    @Override
    int claim(@Param("entity") String entity, @Param("part") String part, @Param("until") LocalDate until);

    @Override
    @Nullable
    LocalDate lookedUntil(@Param("entity") String entity, @Param("part") String part);

    @Override
    void beginLooks(@Param("entity") String entity, @Param("part") String part, @Param("until") LocalDate until);
}
