package org.tawasul.cases.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.cases.model.ContributionRows;

/** The table of contributions. */
@Mapper
interface ContributionMapper extends ContributionRows {}
