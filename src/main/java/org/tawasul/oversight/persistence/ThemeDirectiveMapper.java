package org.tawasul.oversight.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;
import org.tawasul.oversight.model.ThemeDirectiveRow;
import org.tawasul.oversight.model.ThemeDirectiveRows;

/** The table of directives on themes. */
@Mapper
interface ThemeDirectiveMapper extends ThemeDirectiveRows {
    @Override
    List<ThemeDirectiveRow> listed(
            @Param("entity") @Nullable String entity,
            @Param("givenAs") @Nullable Role givenAs,
            @Param("open") boolean open,
            @Param("pastOf") @Nullable LocalDate pastOf,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);

    @Override
    long open(
            @Param("entity") @Nullable String entity,
            @Param("givenAs") @Nullable Role givenAs,
            @Param("pastOf") @Nullable LocalDate pastOf);

    @Override
    List<Long> due(@Param("now") Instant now, @Param("limit") int limit);
}
