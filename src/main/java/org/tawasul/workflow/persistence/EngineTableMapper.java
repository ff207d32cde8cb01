package org.tawasul.workflow.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.workflow.engine.EngineTables;

/** SQL in the XML file of the same name. */
@Mapper
interface EngineTableMapper extends EngineTables {}
