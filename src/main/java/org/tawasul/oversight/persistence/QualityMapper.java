package org.tawasul.oversight.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.quality.QualityRows;

@Mapper
interface QualityMapper extends QualityRows {
    @Override
    List<Place> drawn(@Param("month") int month, @Param("entity") @Nullable String entity, @Param("limit") long limit);

    @Override
    long waiting(
            @Param("month") int month,
            @Param("ofEach") long ofEach,
            @Param("ofAll") long ofAll,
            @Param("without") @Nullable String without,
            @Param("appraiser") String appraiser);

    @Override
    List<Sum> sums(@Param("month") int month, @Param("entity") @Nullable String entity);

    @Override
    List<org.tawasul.oversight.quality.GuidanceRow> guidance(@Param("entity") String entity, @Param("limit") int limit);
}
