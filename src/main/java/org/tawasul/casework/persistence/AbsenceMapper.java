package org.tawasul.casework.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.casework.model.AbsenceRow;
import org.tawasul.casework.model.AbsenceRows;

@Mapper
interface AbsenceMapper extends AbsenceRows {
    @Override
    int end(@Param("id") long id, @Param("at") Instant at);

    @Override
    List<AbsenceRow> ofEntity(@Param("entity") String entity, @Param("today") LocalDate today);

    @Override
    List<AbsenceRow> coveredBy(@Param("substitute") String substitute, @Param("today") LocalDate today);
}
