package org.tawasul.improvement.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.recurrence.WeekRow;
import org.tawasul.improvement.recurrence.WeekRows;

@Mapper
interface WeekMapper extends WeekRows {
    @Override
    boolean has(@Param("entity") String entity, @Param("fromDay") LocalDate fromDay);

    @Override
    List<WeekRow> open(@Param("entity") @Nullable String entity, @Param("most") int most);

    @Override
    List<WeekRow> late(@Param("entity") String entity, @Param("now") Instant now);

    @Override
    @Nullable
    LocalDate openBefore(@Param("entity") String entity, @Param("fromDay") LocalDate fromDay);

    @Override
    List<PieceRow> left(
            @Param("entity") String entity,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("most") int most);

    @Override
    int file(@Param("piece") long piece, @Param("theme") long theme);

    @Override
    List<NamedRow> named(
            @Param("entity") String entity,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("most") int most);
}
