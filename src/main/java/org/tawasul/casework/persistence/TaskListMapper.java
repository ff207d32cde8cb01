package org.tawasul.casework.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.casework.model.TaskRows;

@Mapper
interface TaskListMapper extends TaskRows {}
