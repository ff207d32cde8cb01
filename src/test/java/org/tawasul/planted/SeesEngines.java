package org.tawasul.planted;

/** Breaks: each engine is seen in its own place only. */
public class SeesEngines {
    org.camunda.bpm.engine.RuntimeService processes;
    org.kie.api.runtime.KieSession rules;
    org.apache.ibatis.session.SqlSession rows;
    jakarta.mail.Message mail;
    java.sql.Connection store;
}
