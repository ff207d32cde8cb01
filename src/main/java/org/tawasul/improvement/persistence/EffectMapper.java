package org.tawasul.improvement.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.effect.EffectRows;

@Mapper
interface EffectMapper extends EffectRows {
    @Override
    void addWeeks(@Param("improvement") long improvement, @Param("weeks") List<MeasuredEffect.Week> weeks);
}
