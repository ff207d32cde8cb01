package org.tawasul.casework.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.casework.model.AssignmentRows;

@Mapper
interface AssignmentMapper extends AssignmentRows {
    @Override
    List<LeftRow> left(@Param("items") Collection<Long> items);
}
