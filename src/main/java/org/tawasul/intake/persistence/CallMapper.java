package org.tawasul.intake.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.intake.model.CallRows;

@Mapper
interface CallMapper extends CallRows {
    @Override
    int end(@Param("id") long id, @Param("at") Instant at);
}
