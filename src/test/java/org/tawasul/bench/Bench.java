package org.tawasul.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The bench of one store: the product's lives against other ways to let the same case live, in one process and one run, slice by slice in turn. What
 * counts are the ratios; the same machine gives a quarter more or less from one run to the next.
 */
public final class Bench {
    private Bench() {}

    /** Arguments: store ({@code h2}, {@code postgres}), folder for the figures, {@code quick} or {@code full}. */
    public static void main(String[] args) throws IOException {
        String store = args[0];
        Pace pace = Pace.valueOf(args[2].toUpperCase(java.util.Locale.ROOT));
        Tally tally = new Tally();
        Map<String, Double> layers;
        List<String> statements;
        try (BenchStore databases = BenchStore.of(store);
                PlainRows plain = PlainRows.recorded(databases.freshUrl());
                Product product = new Product(databases.freshUrl(), 100);
                Subject usual = new UsualEngine(databases.freshUrl());
                Subject lean = new LeanEngine(databases.freshUrl())) {
            List<Subject> subjects = List.of(product, usual, lean, plain);
            for (int round = 0; round < pace.warmUp; round++) {
                told(store + " warm-up", round(subjects, pace.seconds));
            }
            for (int round = 0; round < pace.rounds; round++) {
                List<Slice> slices = round(subjects, pace.seconds);
                told(store + " round " + (round + 1), slices);
                tally.add(slices);
            }
            product.check();
            try (Layers looking = new Layers()) {
                Slice.of(product, pace.seconds);
                layers = looking.shares();
            }
            statements = plain.statements();
        }
        Report.part(Path.of(args[1]), store, figures(store, tally), layers, statements);
        System.exit(0);
    }

    private enum Pace {
        QUICK(1, 2, 3),
        FULL(5, 5, 8);

        private final int warmUp;
        private final int rounds;
        private final int seconds;

        Pace(int warmUp, int rounds, int seconds) {
            this.warmUp = warmUp;
            this.rounds = rounds;
            this.seconds = seconds;
        }
    }

    private static List<Slice> round(List<Subject> subjects, int seconds) {
        List<Slice> slices = new ArrayList<>();
        for (Subject subject : subjects) {
            slices.add(Slice.of(subject, seconds));
        }
        return slices;
    }

    private static void told(String what, List<Slice> slices) {
        StringBuilder line = new StringBuilder(what).append(':');
        for (Slice slice : slices) {
            line.append(String.format(
                    " %s %.0f/s %.2f ms;", slice.subject(), slice.livesPerSecond(), slice.cpuMillisPerLife()));
        }
        System.out.println(line);
    }

    private static List<Figure> figures(String store, Tally tally) {
        String on = store.equals("h2") ? "H2 in memory" : "PostgreSQL, sync on";
        List<Figure> figures = new ArrayList<>();
        figures.add(tally.ratio("product", "usual", "product to usual drawing, " + on, ">= 1.5"));
        figures.add(tally.ratio("product", "lean", "product to our diagrams on the leanest engine, " + on, ">= 0.5"));
        figures.add(tally.ratio("product", "plain", "product to plain SQL of its own rows, " + on, ""));
        for (String subject : List.of("product", "usual", "lean", "plain")) {
            figures.add(tally.livesPerSecond(subject, subject + ", " + on));
            figures.add(tally.cpuPerLife(subject, subject + ", " + on));
        }
        return figures;
    }
}
