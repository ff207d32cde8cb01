package org.tawasul.feedback.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.feedback.model.RatingRows;

@Mapper
interface RatingMapper extends RatingRows {}
