package org.tawasul.cases.model;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.SideWorkPeriods;

/** Reads the settings of cases. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CasePeriods.class, SideWorkPeriods.class})
class CaseSettings {}
