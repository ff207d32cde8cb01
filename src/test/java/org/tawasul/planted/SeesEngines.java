package org.tawasul.planted;

/** Breaks: each engine is seen in its own place only. Each class breaks one clause, so that each clause is seen to fail. */
public final class SeesEngines {
    private SeesEngines() {}

    public static class Processes {
        org.camunda.bpm.engine.RuntimeService seen;
    }

    public static class Rules {
        org.kie.api.runtime.KieSession seen;
    }

    public static class RuleCore {
        org.drools.drl.ast.descr.PackageDescr seen;
    }

    public static class Mapper {
        org.apache.ibatis.session.SqlSession seen;
    }

    public static class Mail {
        jakarta.mail.Message seen;
    }

    public static class Store {
        java.sql.Connection seen;
    }

    public static class Template {
        org.springframework.jdbc.core.JdbcTemplate seen;
    }
}
