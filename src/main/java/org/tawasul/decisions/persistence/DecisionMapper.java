package org.tawasul.decisions.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.tawasul.decisions.FiredRules;
import org.tawasul.decisions.model.DecisionRows;

/** Table {@code decision}. */
@Mapper
interface DecisionMapper extends DecisionRows {
    @Override
    List<FiredRules.FiredRule> fired(
            @Param("findings") Set<String> findings, @Param("from") Instant from, @Param("until") Instant until);
}
