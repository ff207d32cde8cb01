package org.tawasul.intake.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.tawasul.intake.model.MailRows;

@Mapper
interface MailMapper extends MailRows {}
