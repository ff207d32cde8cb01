package org.tawasul.cases.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.cases.model.LinkRows;

/** The tables in which one case concerns another. */
@Mapper
interface CaseLinkMapper extends LinkRows {}
