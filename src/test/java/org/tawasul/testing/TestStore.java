package org.tawasul.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.tawasul.decisions.model.SharedKinds;

/**
 * Gives each application context an empty store of its own: H2 in memory or a database on the one embedded PostgreSQL server of this
 * JVM, as the system property {@code tawasul.test.store} ({@code h2}, {@code postgres}) says. Each context also gets a data folder with its own copy of {@code processes/} and {@code rules/}, which its tests may change.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class TestStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static @Nullable EmbeddedPostgres server;

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("tawasul.test.store", "h2"));
    }

    /** A JDBC address with user and password inside, of a new empty database. */
    public static String freshUrl() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        return isPostgres()
                ? postgresUrl(name)
                : "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;USER=sa";
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data;
        try {
            data = Files.createTempDirectory("tawasul-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String folder : new String[] {"processes", "rules"}) {
            if (Files.isDirectory(Path.of(folder))) {
                Folders.copy(Path.of(folder), data.resolve(folder));
            }
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-store",
                        Map.of(
                                "spring.datasource.url",
                                freshUrl(),
                                "spring.datasource.username",
                                isPostgres() ? "postgres" : "sa",
                                "tawasul.data",
                                data.toString(),
                                "tawasul.processes",
                                data.resolve("processes").toString(),
                                "tawasul.rules",
                                data.resolve("rules").toString(),
                                "tawasul.timers.enabled",
                                "false",
                                "tawasul.begin-ahead",
                                "false",
                                // Woken by whatever service a test plays.
                                "tawasul.push.enabled",
                                "true",
                                "tawasul.push.services",
                                "http://localhost:*",
                                // All of a test come from one address.
                                "TAWASUL_LIMITS",
                                "false")));
        // Everybody signs in by the one password, on whatever store.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-people", Map.of("TAWASUL_SAMPLE_USERS", "true", "tawasul.throwaway-store", "true")));
        // However slow the machine: what a page shows while it waits has tests of its own.
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-patience", Map.of("tawasul.reports.patience", "PT1M")));
        // Not begun with by each context, but compiled by the first and taken over by the others.
        context.getBeanFactory().registerSingleton(SharedKinds.class.getName(), new SharedKinds());
    }

    /** After all contexts are closed: the process engine wants a connection to say goodbye, and would wait half a minute for one. */
    private static synchronized void stopServer() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static synchronized String postgresUrl(String name) {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "400")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(TestStore::stopServer);
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return server.getJdbcUrl("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
