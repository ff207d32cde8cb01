package org.tawasul.casework.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.casework.model.SavedFilterRows;

@Mapper
interface SavedFilterMapper extends SavedFilterRows {}
