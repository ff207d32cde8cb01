package org.tawasul.casework.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.casework.model.FilledTaskRows;

@Mapper
interface FilledTaskMapper extends FilledTaskRows {}
