package org.tawasul.casework.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.casework.model.AssignmentRows;

@Mapper
interface AssignmentMapper extends AssignmentRows {
    @Override
    List<LeftRow> left(@Param("items") Collection<Long> items, @Param("off") String off);

    @Override
    List<OpenCount> open(@Param("team") String team, @Param("logins") Collection<String> logins);

    @Override
    List<FailedRow> failed(@Param("reason") String reason, @Param("off") String off, @Param("limit") int limit);

    @Override
    List<LeftCount> counts(@Param("team") String team, @Param("off") String off);
}
