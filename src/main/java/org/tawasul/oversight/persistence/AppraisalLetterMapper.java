package org.tawasul.oversight.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.quality.AppraisalLetterRow;
import org.tawasul.oversight.quality.AppraisalLetterRows;

/** The table of who was told of which month's drawn replies. */
@Mapper
interface AppraisalLetterMapper extends AppraisalLetterRows {
    @Override
    List<AppraisalLetterRow> due(@Param("now") Instant now, @Param("limit") int limit);

    @Override
    int advance(
            @Param("was") AppraisalLetterRow was,
            @Param("toldAt") @Nullable Instant toldAt,
            @Param("nextAt") @Nullable Instant nextAt);
}
