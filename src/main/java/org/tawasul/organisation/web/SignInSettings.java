package org.tawasul.organisation.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sampleUsers whether the people of the organisation's files may sign in with one password that everybody knows
 * @param samplePassword that password
 */
@ConfigurationProperties("tawasul")
record SignInSettings(@DefaultValue("false") boolean sampleUsers, @DefaultValue("tawasul") String samplePassword) {}
