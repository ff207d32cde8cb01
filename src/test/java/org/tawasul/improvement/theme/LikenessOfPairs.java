package org.tawasul.improvement.theme;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * How well likeness tells whether two questions ask the same, on pairs that people labelled: a threshold is chosen on the even rows and reported on the odd ones. Argument: a CSV file with the
 * columns question1, question2 and label.
 */
public final class LikenessOfPairs {
    private record Pair(double exact, double estimated, boolean same) {}

    private LikenessOfPairs() {}

    public static void main(String[] args) throws IOException {
        List<Pair> chosen = new ArrayList<>();
        List<Pair> reported = new ArrayList<>();
        Signatures signatures = new Signatures(purpose -> new byte[] {0, 0, 0, 0, 0, 0, 0, 1});
        try (Reader csv = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .build()
                    .parse(csv)) {
                (row.getRecordNumber() % 2 == 0 ? chosen : reported).add(pair(row, signatures));
            }
        }
        for (double threshold = 0.2; threshold < 0.75; threshold += 0.02) {
            System.out.printf(
                    Locale.ROOT,
                    "%.2f chosen on: %s   reported on: %s%n",
                    threshold,
                    said(chosen, threshold),
                    said(reported, threshold));
        }
    }

    private static Pair pair(CSVRecord row, Signatures signatures) {
        String one = row.get(0);
        String other = row.get(1);
        double estimated = signatures
                .of(one)
                .flatMap(first -> signatures.of(other).map(first::likeness))
                .orElse(0.0);
        return new Pair(exact(one, other), estimated, row.get(2).strip().equals("1"));
    }

    private static double exact(String one, String other) {
        var all = Signatures.pieces(one);
        var others = Signatures.pieces(other);
        long same = all.stream().filter(others::contains).count();
        return all.isEmpty() && others.isEmpty() ? 0 : same / (double) (all.size() + others.size() - same);
    }

    private static String said(List<Pair> pairs, double threshold) {
        return "exact " + figures(pairs, pair -> pair.exact() >= threshold) + " estimated "
                + figures(pairs, pair -> pair.estimated() >= threshold);
    }

    private static String figures(List<Pair> pairs, java.util.function.Predicate<Pair> found) {
        double right = pairs.stream().filter(found.and(Pair::same)).count();
        double precision = right / Math.max(1, pairs.stream().filter(found).count());
        double recall = right / Math.max(1, pairs.stream().filter(Pair::same).count());
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f",
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall));
    }
}
