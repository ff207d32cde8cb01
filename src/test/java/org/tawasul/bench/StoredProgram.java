package org.tawasul.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.Watch;
import org.tawasul.replay.VirtualClock;

/** The program over a store with many closed cases and some open ones. */
final class StoredProgram implements Subject {
    /** Tells the three apart in figures: how many closed cases were asked for. */
    private final int stored;

    private final VirtualProgram program;
    private final OneLife lives;

    StoredProgram(int stored, String url) throws SQLException {
        this.stored = stored;
        program = new VirtualProgram(url, begin(url));
        lives = program.lives(100);
    }

    /** A clock that stood there before would give the same ids again. */
    static Instant begin(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            long last = StoredTables.number(connection, "select coalesce(max(id), 0) from trail_entry");
            Instant written = Instant.ofEpochMilli((last >>> 22) + 1_577_836_800_000L);
            return written.isBefore(Snapshots.NOW) ? Snapshots.NOW : written.plus(Duration.ofHours(1));
        }
    }

    int stored() {
        return stored;
    }

    VirtualProgram program() {
        return program;
    }

    OneLife lives() {
        return lives;
    }

    /** As many open cases as that, of a customer each, all of one team. */
    void open(int cases) throws SQLException {
        try (Connection connection = connection()) {
            long open = StoredTables.number(
                    connection, "select count(*) from case_file where state = 'WITH_TEAM' and breached_at is null");
            long first = StoredTables.number(connection, "select count(*) from customer");
            IntStream.range(0, (int) Math.max(0, cases - open))
                    .parallel()
                    .forEach(i -> lives.submit(
                            String.format(Locale.ROOT, "+97333%06d", first % 500_000 + i),
                            BenchText.DESCRIPTION + " المنزل رقم " + (first + i)));
        }
    }

    Connection connection() throws SQLException {
        return program.bean(DataSource.class).getConnection();
    }

    /** Seconds for looking again at all clocks that run, of which none has anything to tell. */
    double lookAgain(List<Integer> looked) throws SQLException {
        return sweep(0, looked);
    }

    /** Seconds for as many exceeded deadlines, all in the same minute. */
    double exceed(int cases, List<Integer> looked) throws SQLException {
        long newest;
        try (Connection connection = connection()) {
            newest = StoredTables.number(
                    connection,
                    "select min(id) from (select id from case_file where state = 'WITH_TEAM' and breached_at is null"
                            + " order by id desc fetch first " + cases + " rows only) newest");
        }
        VirtualClock clock = program.bean(VirtualClock.class);
        clock.moveTo(program.bean(Deadlines.class)
                .live(newest, DeadlineKind.REPLY)
                .orElseThrow()
                .due()
                .plus(Duration.ofMinutes(2)));
        return sweep(newest, looked);
    }

    private double sweep(long from, List<Integer> looked) throws SQLException {
        Instant now = program.bean(VirtualClock.class).instant();
        try (Connection connection = connection();
                var update = connection.prepareStatement("update deadline set next_look = case when case_id >= " + from
                        + " then cast(? as timestamp with time zone) else cast(? as timestamp with time zone) end,"
                        + " claimed_until = null where state = 'RUNNING'")) {
            update.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            update.setObject(2, OffsetDateTime.ofInstant(now.plus(Duration.ofDays(60)), ZoneOffset.UTC));
            update.executeUpdate();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Slice.THREADS);
        try {
            long begun = System.nanoTime();
            looked.add(program.bean(Watch.class).sweep(threads));
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            threads.shutdown();
        }
    }

    @Override
    public String name() {
        return String.valueOf(stored);
    }

    @Override
    public void life(int thread) {
        lives.live(thread);
    }

    @Override
    public void close() {
        program.close();
    }
}
