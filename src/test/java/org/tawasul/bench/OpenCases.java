package org.tawasul.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseState;
import org.tawasul.deadlines.Watch;
import org.tawasul.intake.Intake;
import org.tawasul.intake.SubmitCase;
import org.tawasul.notifications.Outbox;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.VirtualClock;
import org.tawasul.replay.year.GeneratedYear;
import org.tawasul.replay.year.YearOrder;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.table.TableFiles;

/**
 * Fills a store with open cases as a country has them: complaints and inquiries of a generated year, over all its entities and in their words, that came through the door one after the other
 * within the last days. What was due meanwhile is done, and everybody who had to be told is told.
 */
final class OpenCases {
    /** Within the shortest period of a reply, so that hardly any of them is late. */
    private static final Duration SPAN = Duration.ofHours(40);

    private static final int TOGETHER = 500;
    private static final Actor DOOR = new Actor("bench", "customer", null, null);
    private static final String OPEN = Stream.of(CaseState.values())
            .filter(state -> !state.isAtEnd())
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    private final VirtualProgram program;
    private final Intake intake;
    private final Outbox outbox;
    private final VirtualClock clock;

    private OpenCases(VirtualProgram program) {
        this.program = program;
        this.intake = program.bean(Intake.class);
        this.outbox = program.bean(Outbox.class);
        this.clock = program.bean(VirtualClock.class);
    }

    /** As many as that, if there are hardly any fewer already: some are joined to an earlier one as they come. The last of them comes at {@code end}. */
    static void provide(String url, int cases, Instant end) throws SQLException {
        long there = count(url);
        if (there >= 0.98 * cases) {
            return;
        }
        long begun = System.nanoTime();
        Instant begin = latest(StoredProgram.begin(url), end.minus(SPAN));
        try (VirtualProgram program = new VirtualProgram(url, begin)) {
            new OpenCases(program).submit((int) (cases - there), begin, latest(begin, end));
        }
        try (Connection connection = DriverManager.getConnection(url)) {
            StoredTables.run(connection, url.startsWith("jdbc:h2:") ? "analyze" : "vacuum (analyze)");
        }
        System.out.printf(Locale.ROOT, "%,d cases open after %.0f s%n", count(url), (System.nanoTime() - begun) / 1e9);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static long count(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return StoredTables.number(connection, "select count(*) from case_file where state in (" + OPEN + ")");
        }
    }

    private void submit(int cases, Instant begin, Instant end) {
        Duration span = Duration.between(begin, end);
        List<RecordedCase> records = records(cases);
        ExecutorService threads = Executors.newFixedThreadPool(Slice.THREADS);
        try {
            for (int i = 0; i < records.size(); i += TOGETHER) {
                List<RecordedCase> part = records.subList(i, Math.min(i + TOGETHER, records.size()));
                clock.moveTo(begin.plus(span.multipliedBy(i + part.size()).dividedBy(records.size())));
                part.parallelStream().forEach(record -> intake.submit(submission(record), DOOR));
                program.bean(Watch.class).sweep(threads);
                while (outbox.deliver(threads) > 0) {
                    // Some at a time.
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<RecordedCase> records(int cases) {
        TableFiles organisation = TableFiles.read("", "/samples/organisation", GeneratedYear.files());
        List<RecordedCase> all = new ArrayList<>();
        for (int seed = 2; all.size() < cases; seed++) {
            YearOrder year = new YearOrder(2026, 179_421, 0, seed);
            try (Stream<RecordedCase> some =
                    GeneratedYear.of(year, organisation).cases()) {
                some.filter(one -> one.kind() != CaseKind.SUGGESTION && one.original() == null)
                        .limit(cases - all.size())
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static SubmitCase submission(RecordedCase record) {
        return new SubmitCase(
                record.kind(),
                record.subject(),
                record.description().isBlank() ? record.subject() : record.description(),
                record.service(),
                record.area(),
                record.urgency(),
                record.channel(),
                null,
                "نورة الساحلي",
                null,
                String.format(
                        Locale.ROOT,
                        "+97333%06d",
                        Math.floorMod(record.customer().hashCode(), 1_000_000)),
                Language.AR,
                List.of(),
                record.block(),
                null,
                null,
                true);
    }
}
