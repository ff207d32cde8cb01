package org.tawasul.improvement.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.RecurrenceFigures.Heard;
import org.tawasul.improvement.recurrence.FlagRow;
import org.tawasul.improvement.recurrence.RecurrenceRows;

@Mapper
interface RecurrenceMapper extends RecurrenceRows {
    @Override
    int foundCount(
            @Param("entity") @Nullable String entity, @Param("from") LocalDate from, @Param("until") LocalDate until);

    @Override
    List<FlagRow> found(
            @Param("entity") @Nullable String entity,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("limit") int limit);

    @Override
    List<Heard> heaviest(
            @Param("entity") @Nullable String entity,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("limit") int limit);

    @Override
    List<Long> casesOf(
            @Param("theme") long theme,
            @Param("entity") @Nullable String entity,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);
}
