package org.tawasul.intake.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.intake.model.PostRows;

@Mapper
interface PostMapper extends PostRows {}
