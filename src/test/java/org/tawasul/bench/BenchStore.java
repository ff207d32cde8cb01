package org.tawasul.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.tawasul.testing.SyncedPostgres;

/** Gives each subject an empty database of its own on the store that a run is about. */
final class BenchStore implements AutoCloseable {
    private final SyncedPostgres server;

    private BenchStore(SyncedPostgres server) {
        this.server = server;
    }

    /** @param name {@code h2} (in memory) or {@code postgres} (sync on) */
    static BenchStore of(String name) {
        return switch (name) {
            case "h2" -> new BenchStore(null);
            case "postgres" -> new BenchStore(new SyncedPostgres());
            default -> throw new IllegalArgumentException(name);
        };
    }

    String freshUrl() {
        return server == null
                ? "jdbc:h2:mem:b" + UUID.randomUUID()
                        + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;USER=sa"
                : server.freshUrl();
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
