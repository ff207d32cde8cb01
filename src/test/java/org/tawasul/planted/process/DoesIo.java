package org.tawasul.planted.process;

/** Breaks: delegates do no I/O. Each class breaks one clause, so that each clause is seen to fail. */
public final class DoesIo {
    private DoesIo() {}

    public static class Stream {
        java.io.File seen;
    }

    public static class Paths {
        java.nio.file.Path seen;
    }

    public static class Net {
        java.net.URI seen;
    }

    public static class Source {
        javax.sql.DataSource seen;
    }

    public static class Sql {
        java.sql.Connection seen;
    }

    public static class Web {
        org.springframework.web.client.RestTemplate seen;
    }

    public static class Jdbc {
        org.springframework.jdbc.core.JdbcTemplate seen;
    }

    public static class Post {
        org.springframework.mail.MailSender seen;
    }

    public static class Mail {
        jakarta.mail.Message seen;
    }

    public static class Mapper {
        org.apache.ibatis.session.SqlSession seen;
    }
}
