package org.tawasul.improvement.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.improvement.recurrence.PlaceRows;

@Mapper
interface PlaceMapper extends PlaceRows {
    @Override
    List<PlaceRow> in(@Param("north") int north, @Param("east") int east);
}
