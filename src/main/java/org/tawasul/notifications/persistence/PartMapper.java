package org.tawasul.notifications.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.notifications.model.PartRows;

/** The statements are in the XML file of the same name. */
@Mapper
interface PartMapper extends PartRows {}
