package org.tawasul.oversight.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.oversight.model.DigestRows;

/** The table of wishes for digests. */
@Mapper
interface DigestMapper extends DigestRows {
    @Override
    List<String> due(@Param("now") Instant now, @Param("limit") int limit);

    @Override
    int advance(
            @Param("login") String login,
            @Param("was") Instant was,
            @Param("next") Instant next,
            @Param("day") LocalDate day);
}
