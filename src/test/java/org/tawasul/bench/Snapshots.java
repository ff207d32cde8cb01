package org.tawasul.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;
import org.tawasul.testing.SyncedPostgres;

/**
 * Stores with many closed cases, outside the sources: {@code $TAWASUL_BENCH_CACHE}, else {@code ~/.cache/tawasul/bench}. They are filled when they are not there and used again when
 * they are; the program brings an older one up to date as it does with any store. What a run writes stays in them.
 */
final class Snapshots implements AutoCloseable {
    /** After everything in the sample; a Monday morning. */
    static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");

    /** Another number for another way of filling. */
    private static final String LAYOUT = "1";

    private final Path folder;
    private final boolean postgres;
    private final int hours;
    private SyncedPostgres server;

    /**
     * @param store {@code h2} (in a file) or {@code postgres}
     * @param hours of the generated year that make the sample
     */
    Snapshots(String store, int hours) throws IOException {
        this.postgres = store.equals("postgres");
        this.hours = hours;
        this.folder = cache().resolve(store + "-" + hours + "h-" + LAYOUT);
        Files.createDirectories(folder);
    }

    private static Path cache() {
        String set = System.getenv("TAWASUL_BENCH_CACHE");
        return set == null ? Path.of(System.getProperty("user.home"), ".cache", "tawasul", "bench") : Path.of(set);
    }

    /** Fills what is missing. To be called before {@link #url}. */
    void provide(int cases) throws IOException, SQLException {
        if (Files.exists(folder.resolve(name(cases)))) {
            return;
        }
        if (postgres) {
            try (EmbeddedPostgres careless = careless()) {
                create(careless, name(cases));
                fill(careless.getJdbcUrl("postgres", name(cases)), cases);
            }
        } else {
            FileSystemUtils.deleteRecursively(folder.resolve("h2-" + cases));
            // Half the bytes while it is filled; compacted it is the same.
            fill(url(cases) + ";COMPRESS=TRUE", cases);
            try (Connection connection = DriverManager.getConnection(url(cases))) {
                StoredTables.run(connection, "shutdown compact");
            }
        }
        Files.createFile(folder.resolve(name(cases)));
    }

    String url(int cases) {
        if (!postgres) {
            // As application.yml has it.
            return "jdbc:h2:file:"
                    + folder.resolve("h2-" + cases).resolve("store").toAbsolutePath()
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;USER=sa";
        }
        if (server == null) {
            server = new SyncedPostgres(folder.resolve("data"));
        }
        return server.url(name(cases));
    }

    private void fill(String url, int cases) throws IOException, SQLException {
        // Makes the tables and puts the models, rules and calendars into force.
        new VirtualProgram(url, NOW).close();
        if (cases > 0) {
            long begun = System.nanoTime();
            int stored = StoredCases.load(url, SampleOfLives.url(cache(), hours), cases);
            System.out.printf("%,d cases stored in %.0f s%n", stored, (System.nanoTime() - begun) / 1e9);
        }
    }

    /** What breaks while it is filled is filled anew: nothing is written twice or waited for. */
    private EmbeddedPostgres careless() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("wal_level", "minimal")
                .setServerConfig("max_wal_senders", "0")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("autovacuum", "off")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start();
    }

    private static void create(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"))) {
            StoredTables.run(connection, "drop database if exists " + name, "create database " + name);
        }
    }

    private static String name(int cases) {
        return "stored_" + cases;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
