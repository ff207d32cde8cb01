package org.tawasul.cases.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.cases.model.NumberBlocks;

/** The next free number of each year. */
@Mapper
interface NumberBlockMapper extends NumberBlocks {
    @Override
    int advance(@Param("year") int year, @Param("by") int by);

    @Override
    void begin(@Param("year") int year, @Param("next") long next);
}
