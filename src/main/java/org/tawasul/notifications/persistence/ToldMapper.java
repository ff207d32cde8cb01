package org.tawasul.notifications.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.notifications.model.ToldRows;

/** Messages to the staff, by their cases. */
@Mapper
interface ToldMapper extends ToldRows {
    @Override
    List<ToldRow> told(@Param("cases") List<Long> cases, @Param("templates") List<String> templates);
}
