package org.tawasul.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawasul.testing.HttpDoor;
import org.tawasul.testing.Invariants;
import org.tawasul.testing.Program;
import org.tawasul.testing.SyncedPostgres;

/**
 * What was acknowledged survives: the real program is killed (SIGKILL) in the middle of many lives, at random moments, some of them while it starts, and started again on the
 * same data. Every acknowledged submission is there once and goes on, no message is lost, and the invariants of the store hold after each kill.
 *
 * <p>Seen to fail once (2026-11-24): with {@code -Dtawasul.kill.h2=;WRITE_DELAY=60000;…} in place of 0, an acknowledged submission was unknown after the first kills. With 2000 nine
 * kills on a busy machine lost nothing of eleven submissions, so a short delay is found by luck only; the guard against it is the setting, not this test.
 */
@Tag("kill")
class KillTest {
    private static final int KILLS = Integer.getInteger("tawasul.kill.kills", 9);
    private static final long SEED = Long.getLong("tawasul.kill.seed", 20_261_122L);
    /** A light start; and what a killed sender had claimed is tried again after five seconds instead of ten minutes. */
    private static final List<String> LIGHT = List.of(
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dtawasul.notifications.claim=5s",
            // It runs on the machine's own time, and its customers rate at night as well.
            "-Dtawasul.notifications.quiet=00:00-00:00");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Crowd crowd = new Crowd(SEED);
    private int kills;

    @Test
    void nothingAcknowledgedIsLostOnH2() throws Exception {
        String changed = System.getProperty("tawasul.kill.h2");
        Path data = folder.resolve("data");
        Map<String, String> settings =
                new HashMap<>(Map.of("tawasul.data", data.toString(), "tawasul.cases.recall", "0s"));
        if (changed != null) {
            settings.put("spring.datasource.url", "jdbc:h2:file:" + data.resolve("store") + changed);
        }
        surviveKills("h2", settings, () -> copyOf(data));
    }

    @Test
    void nothingAcknowledgedIsLostOnPostgres() throws Exception {
        try (SyncedPostgres server = new SyncedPostgres()) {
            String url = server.freshUrl();
            Map<String, String> settings = Map.of(
                    "tawasul.data",
                    folder.resolve("data").toString(),
                    "tawasul.cases.recall",
                    "0s",
                    "spring.datasource.url",
                    url,
                    "spring.datasource.username",
                    "postgres");
            surviveKills("postgres", settings, () -> DriverManager.getConnection(url));
        }
    }

    /** Opens the store while the program is dead. */
    private interface Store {
        Connection open() throws SQLException, IOException;
    }

    private void surviveKills(String name, Map<String, String> settings, Store store) throws Exception {
        Path log = Files.createDirectories(Path.of("target", "kill")).resolve(name + ".log");
        Files.deleteIfExists(log);
        long begun = System.nanoTime();
        while (kills < KILLS) {
            Program program = Program.start(log, LIGHT, settings);
            if (kills % 4 == 1) {
                TimeUnit.MILLISECONDS.sleep(1500 + random.nextInt(4000)); // while it starts
            } else {
                program.awaitReady();
                crowd.check(new HttpDoor(program.address()), 40);
                crowd.actUntil(program, 700 + random.nextInt(2500));
            }
            program.kill();
            kills++;
            check(store);
        }
        try (Program program = Program.start(log, LIGHT, settings)) {
            program.awaitReady();
            HttpDoor door = new HttpDoor(program.address());
            crowd.finish(door);
            crowd.check(door, Integer.MAX_VALUE);
        }
        check(store);
        try (Connection connection = store.open()) {
            crowd.checkCounts(connection);
        }
        System.out.printf(
                "killed %d times in %d s: %s%n",
                kills, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun), crowd);
    }

    private static void check(Store store) throws SQLException, IOException {
        try (Connection connection = store.open()) {
            if (hasTables(connection)) {
                assertThat(Invariants.violated(connection)).isEmpty();
            }
        }
    }

    /** A program killed in its first seconds may not have made its tables yet. */
    private static boolean hasTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select lower(table_name) from information_schema.tables where lower(table_name) in ('case_file', 'act_ru_execution')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables.size() == 2;
    }

    /** The dead program's file as the kill left it; the file itself is for the program to mend. */
    private @Nullable Connection copyOf(Path data) throws SQLException, IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        Path file = data.resolve("store.mv.db");
        if (Files.exists(file)) {
            Files.copy(file, copy.resolve("store.mv.db"));
        }
        return DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("store"), "sa", "");
    }
}
