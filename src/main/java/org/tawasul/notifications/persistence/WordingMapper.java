package org.tawasul.notifications.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.notifications.model.WordingRow;
import org.tawasul.notifications.model.WordingRows;

/** Wordings of administrators. */
@Mapper
interface WordingMapper extends WordingRows {
    @Override
    List<WordingRow> versions(@Param("template") String template, @Param("part") String part);
}
