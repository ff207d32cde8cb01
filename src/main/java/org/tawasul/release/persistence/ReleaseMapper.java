package org.tawasul.release.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.release.model.ReleaseRows;

@Mapper
interface ReleaseMapper extends ReleaseRows {}
