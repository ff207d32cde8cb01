package org.tawasul.decisions.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.decisions.model.DecisionRows;

/** Table {@code decision}. */
@Mapper
interface DecisionMapper extends DecisionRows {}
