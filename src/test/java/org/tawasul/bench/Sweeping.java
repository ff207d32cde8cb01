package org.tawasul.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.tawasul.cases.CaseKind;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.replay.VirtualClock;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/**
 * How long the watch needs when the deadlines of many open cases fall into one minute: rows that only have to be looked at again, and rows of which something is told
 * (the team warned, the period exceeded, the case raised), apart. On as many threads as the service uses.
 */
public final class Sweeping {
    private static final Actor DOOR = new Actor("bench", "customer", null, null);
    private static final Instant BEGIN = Instant.parse("2026-10-04T06:00:00Z");
    private static final int THREADS = 2;

    private Sweeping() {}

    /** Arguments: folder for the figures, {@code quick} or {@code full}. */
    public static void main(String[] args) throws Exception {
        int cases = args[1].equals("quick") ? 200 : 5_000;
        List<Figure> figures = new ArrayList<>();
        for (String store : List.of("h2", "postgres")) {
            try (BenchStore databases = BenchStore.of(store);
                    VirtualProgram program = new VirtualProgram(databases.freshUrl(), BEGIN)) {
                figures.addAll(measure(program, cases, store.equals("h2") ? "H2 in memory" : "PostgreSQL, sync on"));
            }
        }
        Report.part(Path.of(args[0]), "sweeper", figures, Map.of(), List.of());
        System.exit(0);
    }

    private static List<Figure> measure(VirtualProgram program, int cases, String on)
            throws SQLException, InterruptedException, IOException {
        long last = submit(program, cases);
        VirtualClock clock = program.bean(VirtualClock.class);
        Deadline reply =
                program.bean(Deadlines.class).live(last, DeadlineKind.REPLY).orElseThrow();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Figure> figures = new ArrayList<>();
        // Nothing is news an hour after receipt, however often one looks.
        clock.moveTo(BEGIN.plus(Duration.ofHours(1)));
        lookNow(program, clock.instant());
        figures.add(sweep(program, threads, cases, "deadlines looked at again", "", on));
        clock.moveTo(reply.due().plus(Duration.ofMinutes(2)));
        lookNow(program, clock.instant());
        figures.add(sweep(program, threads, cases, "deadlines exceeded in the same minute", "<= 60", on));
        threads.shutdown();
        threads.awaitTermination(1, TimeUnit.MINUTES);
        figures.forEach(System.out::println);
        return figures;
    }

    private static Figure sweep(
            VirtualProgram program, ExecutorService threads, int cases, String what, String target, String on) {
        long begun = System.nanoTime();
        int looked = program.bean(Watch.class).sweep(threads);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (looked < cases) {
            throw new IllegalStateException("Only " + looked + " of " + cases + " were looked at");
        }
        String name = String.format(Locale.ROOT, "%,d %s, %s", cases, what, on);
        return new Figure(name, Math.round(seconds * 10) / 10.0, "s", target, looked + " looks, once");
    }

    private static long submit(VirtualProgram program, int cases) {
        Intake intake = program.bean(Intake.class);
        long last = 0;
        for (int i = 0; i < cases; i++) {
            last = intake.submit(
                            new SubmitCase(
                                    CaseKind.COMPLAINT,
                                    BenchText.SUBJECT,
                                    BenchText.DESCRIPTION + " المنزل رقم " + i,
                                    BenchText.SERVICE,
                                    BenchText.AREA,
                                    "normal",
                                    "web",
                                    null,
                                    "نورة الساحلي",
                                    null,
                                    String.format("+973360%05d", i),
                                    Language.AR,
                                    List.of()),
                            DOOR)
                    .id();
        }
        return last;
    }

    /** As if the time to look had come for all of them in this minute. */
    private static void lookNow(VirtualProgram program, Instant now) throws SQLException {
        try (Connection connection = program.bean(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update deadline set next_look = ?, claimed_until = null where state = 'RUNNING'")) {
            statement.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }
}
