package org.tawasul.casework.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.casework.model.DraftRows;

@Mapper
interface DraftMapper extends DraftRows {}
