package org.tawasul.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/**
 * A PostgreSQL server that keeps its word: a commit is on the disk before it is acknowledged. The server of {@link TestStore} does not wait for the
 * disk, which is right for most tests and wrong for those about speed or about losing nothing.
 */
public final class SyncedPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    public SyncedPostgres() {
        this(EmbeddedPostgres.builder());
    }

    /** One whose databases stay in that folder. */
    public SyncedPostgres(Path folder) {
        this(EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false));
    }

    private SyncedPostgres(EmbeddedPostgres.Builder builder) {
        try {
            server = builder.setServerConfig("max_connections", "100")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // One that did not end well looks at its folder first.
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JDBC address of a database that is there, or is to be made. */
    public String url(String name) {
        return server.getJdbcUrl("postgres", name);
    }

    /** A JDBC address, with user and password inside, of a new empty database. */
    public String freshUrl() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
