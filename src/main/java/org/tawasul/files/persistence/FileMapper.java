package org.tawasul.files.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.files.model.FileRows;

@Mapper
interface FileMapper extends FileRows {}
