package org.tawasul.cases.persistence;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.model.DirectiveRows;

/** Directives among the contributions. */
@Mapper
interface DirectiveMapper extends DirectiveRows {
    @Override
    long open(@Param("office") @Nullable String office, @Param("pastOf") @Nullable LocalDate pastOf);
}
