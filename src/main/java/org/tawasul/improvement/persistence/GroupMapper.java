package org.tawasul.improvement.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.recurrence.GroupRows;
import org.tawasul.improvement.recurrence.ReviewRows;

@Mapper
interface GroupMapper extends GroupRows, ReviewRows {
    @Override
    List<String> entities(@Param("since") LocalDate since, @Param("oldest") LocalDate oldest);

    @Override
    List<GroupRow> groups(
            @Param("entity") String entity, @Param("from") LocalDate from, @Param("until") LocalDate until);

    @Override
    List<AreaRow> areas(@Param("from") LocalDate from, @Param("until") LocalDate until);

    @Override
    List<KnownRow> known(
            @Param("entity") String entity, @Param("service") @Nullable String service, @Param("from") LocalDate from);

    @Override
    List<ShareRow> shares(
            @Param("entity") String entity,
            @Param("service") String service,
            @Param("from") LocalDate from,
            @Param("until") LocalDate until);

    @Override
    int heard(@Param("entity") String entity, @Param("from") LocalDate from, @Param("until") LocalDate until);

    @Override
    int themed(@Param("entity") String entity, @Param("from") LocalDate from, @Param("until") LocalDate until);
}
