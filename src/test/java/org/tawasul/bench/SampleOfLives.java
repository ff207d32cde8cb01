package org.tawasul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.model.Facades;
import org.tawasul.replay.model.Run;
import org.tawasul.replay.people.Habits;
import org.tawasul.replay.year.GeneratedYear;
import org.tawasul.replay.year.YearOrder;
import org.tawasul.shared.table.TableFiles;

/**
 * Some hours of the generated national year, lived through the doors into an H2 file of its own: the rows that the stores of the bench are filled with. It is lived once and kept
 * beside the snapshots.
 */
final class SampleOfLives {
    /** A Sunday morning in Bahrain. */
    private static final Instant BEGIN = Instant.parse("2026-09-05T21:00:00Z");

    private static final Duration AFTERWARDS = Duration.ofDays(60);
    private static final YearOrder YEAR = new YearOrder(2026, 179_421, 6_000, 1);

    private SampleOfLives() {}

    /**
     * Where the sample is, after living it if it isn't there yet.
     *
     * @param hours from the first of a Sunday on, whose cases are lived
     */
    static String url(Path folder, int hours) throws IOException {
        Path kept = folder.resolve("sample-" + hours + "h");
        if (!Files.exists(kept.resolve("whole"))) {
            org.springframework.util.FileSystemUtils.deleteRecursively(kept);
            Files.createDirectories(kept);
            live(url(kept), hours);
            Files.createFile(kept.resolve("whole"));
        }
        bringUpToDate(url(kept));
        return url(kept);
    }

    /** Its rows are copied whole: one that was lived before a column was added has it from then on. */
    private static void bringUpToDate(String url) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static String url(Path kept) {
        return "jdbc:h2:file:" + kept.resolve("store").toAbsolutePath()
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256;USER=sa";
    }

    private static void live(String url, int hours) {
        List<RecordedCase> records = records(hours);
        long begun = System.nanoTime();
        try (VirtualProgram program = new VirtualProgram(url, BEGIN)) {
            Facades doors = program.doors();
            try (Run run = new Run(doors, new Run.Order(records, Habits.usual(), 1, 2, AFTERWARDS, null))) {
                run.go(at -> {});
            }
        }
        System.out.printf(
                Locale.ROOT, "sample: %d lives in %.0f s%n", records.size(), (System.nanoTime() - begun) / 1e9);
    }

    private static List<RecordedCase> records(int hours) {
        Instant end = BEGIN.plus(Duration.ofHours(hours));
        TableFiles organisation = TableFiles.read("", "/samples/organisation", GeneratedYear.files());
        return GeneratedYear.of(YEAR, organisation)
                .cases()
                .filter(one ->
                        !one.receivedAt().isBefore(BEGIN) && one.receivedAt().isBefore(end))
                .toList();
    }
}
