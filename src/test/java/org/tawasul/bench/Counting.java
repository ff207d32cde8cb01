package org.tawasul.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tawasul.improvement.SpokenFeedback;
import org.tawasul.improvement.SpokenFeedback.Said;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.year.GeneratedYear;
import org.tawasul.replay.year.YearOrder;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.workflow.WholeCommands;

/**
 * What it costs to count one piece of feedback: its signature, its theme among those that there are, its row and its counter. Words are those of a generated year, so that themes grow as they do in
 * life; measured is each thousand, so that the table says whether it grows with what is stored. A piece in a transaction of its own, and one more in a transaction that is there anyway, which is
 * what a case pays.
 */
public final class Counting {
    private static final Instant BEGIN = Instant.parse("2026-10-04T06:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final int TOGETHER = 50;
    private static final int STEP = 1000;

    private final SpokenFeedback feedback;
    private final WholeCommands commands;
    private final TimeOrderedIds ids;
    private final List<Figure> figures = new ArrayList<>();

    private Counting(VirtualProgram program) {
        feedback = program.bean(SpokenFeedback.class);
        commands = program.bean(WholeCommands.class);
        ids = program.bean(TimeOrderedIds.class);
    }

    /** Arguments: folder for the figures, {@code quick} or {@code full}. */
    public static void main(String[] args) throws IOException {
        int thousands = args[1].equals("quick") ? 2 : 8;
        List<RecordedCase> said = cases(thousands * STEP);
        try (BenchStore databases = BenchStore.of("h2");
                VirtualProgram program = new VirtualProgram(databases.freshUrl(), BEGIN)) {
            Counting bench = new Counting(program);
            for (int step = 0; step < said.size() / STEP; step++) {
                bench.measure(step, said.subList(step * STEP, (step + 1) * STEP));
            }
            bench.figures.forEach(System.out::println);
            Report.part(Path.of(args[0]), "counting", bench.figures, Map.of(), List.of());
        }
        System.exit(0);
    }

    private void measure(int step, List<RecordedCase> said) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        double[] alone = new double[STEP / 2];
        for (int at = 0; at < alone.length; at++) {
            Said one = of(said.get(at));
            long before = System.nanoTime();
            commands.run(() -> {
                feedback.hear(one);
                return true;
            });
            alone[at] = (System.nanoTime() - before) / 1e6;
        }
        List<Double> more = new ArrayList<>();
        for (int at = STEP / 2; at < STEP; at += TOGETHER) {
            List<Said> part =
                    said.subList(at, at + TOGETHER).stream().map(this::of).toList();
            commands.run(() -> {
                feedback.hear(part.get(0));
                for (Said one : part.subList(1, part.size())) {
                    long before = System.nanoTime();
                    feedback.hear(one);
                    more.add((System.nanoTime() - before) / 1e6);
                }
                return true;
            });
        }
        String when = " after " + step * STEP + " pieces, load " + Math.round(load);
        add("a piece in its own transaction, median" + when, quantile(alone, 0.5));
        double[] within = more.stream().mapToDouble(Double::doubleValue).toArray();
        add("a piece in a transaction that is there, median" + when, quantile(within, 0.5));
        add("a piece in a transaction that is there, 95 of 100" + when, quantile(within, 0.95));
    }

    private void add(String name, double milliseconds) {
        figures.add(Figure.of(name, "ms", "", milliseconds));
    }

    private Said of(RecordedCase one) {
        return new Said(
                ids.next(),
                "call",
                "works",
                one.service() == null ? "" : one.service(),
                one.area(),
                null,
                one.subject() + "\n" + one.description(),
                LocalDate.ofInstant(one.receivedAt(), ZONE));
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static List<RecordedCase> cases(int count) throws IOException {
        TableFiles organisation = TableFiles.read("", "/samples/organisation", GeneratedYear.files());
        try (Stream<RecordedCase> all = GeneratedYear.of(new YearOrder(2022, 179_421, 0, 1), organisation)
                .cases()) {
            return all.limit(count).toList();
        }
    }
}
