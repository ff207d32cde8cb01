package org.tawasul.cases.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.cases.model.LinkRows;

/** The tables in which one case concerns another. */
@Mapper
interface CaseLinkMapper extends LinkRows {
    @Override
    void putInstead(@Param("firstId") long firstId, @Param("clock") long clock, @Param("instead") long instead);
}
