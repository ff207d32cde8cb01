package org.tawasul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tawasul.improvement.surge.AlarmHeight;
import org.tawasul.improvement.surge.Streams;
import org.tawasul.improvement.surge.Trial;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.year.GeneratedYear;
import org.tawasul.replay.year.YearOrder;
import org.tawasul.shared.table.TableFiles;

/**
 * How soon a surge of a known size is noticed, for each number of false alarms that one allows: in drawn groups of five cases a week, in two generated years (the first is the past, the second is
 * watched), and in the one 311 sample that is a whole year of
 * days, which nobody drew: its first half is the past. What is called a false alarm in the last two may be a true one: peaks and recurring themes are drawn into generated years.
 */
public final class Recurrence {
    private static final double[] ALLOWED = {0.25, 0.5, 1, 2, 4, 8};
    /** Surges for each group. */
    private static final int SURGES = 30;

    private static final int PASTS = 5;
    private static final ZoneId ZONE = ZoneId.of("Asia/Bahrain");
    private static final AlarmHeight HEIGHTS = new AlarmHeight(2);

    private Recurrence() {}

    /** Arguments: folder for the figures, {@code quick} or {@code full}. */
    public static void main(String[] args) throws IOException {
        boolean quick = args[1].equals("quick");
        List<Figure> figures = new ArrayList<>();
        for (int years = 1; years <= 2; years++) {
            String what = "groups of five a week with a past of " + (years == 1 ? "a year" : "two years");
            List<Streams> pasts = new ArrayList<>();
            for (int seed = 21; seed < (quick ? 22 : 21 + PASTS); seed++) {
                pasts.add(Streams.drawn(quick ? 50 : 500, 5, years, seed));
            }
            measure(what, pasts, true, figures);
        }
        measure(
                "two generated years, service by area",
                List.of(years(quick ? 18_000 : 179_421).busy(130)),
                false,
                figures);
        measure("illegal animals, New York 2022, by borough", List.of(animals().busy(20)), false, figures);
        figures.forEach(System.out::println);
        Report.part(Path.of(args[0]), "recurrence", figures, Map.of(), List.of());
    }

    /** @param pasts of alike groups; a median of one of them alone is uncertain by a quarter of a day */
    private static void measure(String what, List<Streams> pasts, boolean aims, List<Figure> figures) {
        List<Trial> trials =
                pasts.stream().map(past -> new Trial(past, HEIGHTS)).toList();
        System.out.printf("%n%s: %d groups%n", what, pasts.get(0).groups().size() * pasts.size());
        System.out.println("allowed  alarms when nothing was put in  days to a doubling  to a tripling");
        for (double allowed : ALLOWED) {
            double[] alarms = each(trials, trial -> trial.alarms(allowed));
            double[] doubling = each(trials, trial -> trial.delay(allowed, 2, SURGES, 1));
            double[] tripling = each(trials, trial -> trial.delay(allowed, 3, SURGES, 2));
            System.out.printf(
                    Locale.ROOT, "%7.2f %35.2f %19.2f %14.2f%n", allowed, mean(alarms), mean(doubling), mean(tripling));
            if (allowed == 1) {
                figures.add(
                        Figure.of("alarms of fifty groups in thirty days, nothing put in, " + what, "", "", alarms));
                figures.add(Figure.of(
                        "a doubling noticed, one false alarm in thirty days allowed, " + what,
                        "days",
                        aims ? "<= 14" : "",
                        doubling));
                figures.add(Figure.of(
                        "a tripling noticed, one false alarm in thirty days allowed, " + what,
                        "days",
                        aims ? "<= 10" : "",
                        tripling));
            }
        }
    }

    private static double[] each(List<Trial> trials, ToDoubleFunction<Trial> figure) {
        return trials.stream().mapToDouble(figure).toArray();
    }

    private static double mean(double... values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static Streams years(int cases) {
        Map<String, Map<LocalDate, Integer>> groups = new TreeMap<>();
        for (int year : new int[] {2022, 2023}) {
            TableFiles organisation = TableFiles.read("", "/samples/organisation", GeneratedYear.files());
            try (Stream<RecordedCase> all = GeneratedYear.of(new YearOrder(year, cases, 0, year), organisation)
                    .cases()) {
                all.forEach(one -> count(
                        groups,
                        one.service() + " " + one.area(),
                        one.receivedAt().atZone(ZONE).toLocalDate()));
            }
        }
        return new Streams(groups, LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
    }

    private static Streams animals() {
        DateTimeFormatter written = DateTimeFormatter.ofPattern("MM/dd/yyyy hh:mm:ss a", Locale.US);
        return halves(read(
                "nyc-311-animals.csv",
                row -> row.get("Borough"),
                row -> LocalDateTime.parse(row.get("Created Date"), written)));
    }

    private static Streams halves(Map<String, Map<LocalDate, Integer>> groups) {
        List<LocalDate> days = groups.values().stream()
                .flatMap(group -> group.keySet().stream())
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate end = days.get(days.size() - 1).plusDays(1);
        return new Streams(groups, first, first.plusDays((end.toEpochDay() - first.toEpochDay()) / 2), end);
    }

    private static Map<String, Map<LocalDate, Integer>> read(
            String file, Function<CSVRecord, String> group, Function<CSVRecord, LocalDateTime> at) {
        Map<String, Map<LocalDate, Integer>> groups = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(Path.of("samples/cases", file), StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                count(groups, group.apply(row), at.apply(row).toLocalDate());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }

    private static void count(Map<String, Map<LocalDate, Integer>> groups, String group, LocalDate day) {
        groups.computeIfAbsent(group, name -> new HashMap<>()).merge(day, 1, Integer::sum);
    }
}
