package org.tawasul.workflow.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.workflow.engine.WorkItemRows;

/** SQL in the XML file of the same name. */
@Mapper
interface WorkItemMapper extends WorkItemRows {}
