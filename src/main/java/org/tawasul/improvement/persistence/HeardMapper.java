package org.tawasul.improvement.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.recurrence.HeardRow;
import org.tawasul.improvement.recurrence.HeardRows;

@Mapper
interface HeardMapper extends HeardRows {
    @Override
    List<HeardRow> these(@Param("ids") Collection<Long> ids);

    @Override
    void move(@Param("id") long id, @Param("entity") String entity);

    @Override
    int count(@Param("heard") HeardRow heard, @Param("pieces") int pieces);

    @Override
    void begin(@Param("heard") HeardRow heard, @Param("pieces") int pieces);

    @Override
    int all(@Param("theme") long theme, @Param("since") LocalDate since);

    @Override
    void moveTheme(@Param("from") long from, @Param("to") long to);

    @Override
    List<DayRow> days(
            @Param("scope") Scope scope,
            @Param("sources") @Nullable Collection<String> sources,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Override
    List<SourceRow> bySource(
            @Param("scope") Scope scope, @Param("from") LocalDate from, @Param("until") LocalDate until);

    @Override
    List<DayRow> elsewhere(@Param("scope") Scope scope, @Param("from") LocalDate from, @Param("until") LocalDate until);

    @Override
    List<ServiceDayRow> country(@Param("from") LocalDate from, @Param("until") LocalDate until);

    @Override
    List<SaidRow> newest(
            @Param("theme") long theme,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("limit") int limit);

    @Override
    List<LeftRow> left(@Param("entity") String entity, @Param("since") LocalDate since);

    @Override
    List<Long> cases(
            @Param("scope") Scope scope,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until,
            @Param("limit") int limit);
}
