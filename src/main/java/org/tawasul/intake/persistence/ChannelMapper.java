package org.tawasul.intake.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.intake.model.ChannelRows;

/** Switches of channels. */
@Mapper
interface ChannelMapper extends ChannelRows {}
