package org.tawasul.oversight.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.honesty.HonestyRows;

@Mapper
interface HonestyMapper extends HonestyRows {
    @Override
    List<Count> counts(
            @Param("from") Instant from, @Param("until") Instant until, @Param("entity") @Nullable String entity);

    @Override
    List<Long> cases(
            @Param("reason") @Nullable String reason,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("entity") @Nullable String entity,
            @Param("nobody") boolean nobody,
            @Param("before") @Nullable Long before,
            @Param("limit") int limit);
}
