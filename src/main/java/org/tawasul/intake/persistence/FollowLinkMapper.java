package org.tawasul.intake.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.intake.model.FollowLinkRows;

@Mapper
interface FollowLinkMapper extends FollowLinkRows {}
