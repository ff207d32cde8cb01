package org.tawasul.customers.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.customers.model.CodeRows;

@Mapper
interface CodeMapper extends CodeRows {}
