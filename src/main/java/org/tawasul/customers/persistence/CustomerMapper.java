package org.tawasul.customers.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.customers.model.CustomerRows;

@Mapper
interface CustomerMapper extends CustomerRows {}
