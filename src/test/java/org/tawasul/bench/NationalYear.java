package org.tawasul.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawasul.replay.RecordedCase;
import org.tawasul.replay.command.Program;
import org.tawasul.replay.model.Facades;
import org.tawasul.replay.model.Run;
import org.tawasul.replay.people.Habits;
import org.tawasul.replay.year.GeneratedYear;
import org.tawasul.replay.year.YearOrder;
import org.tawasul.shared.table.TableFiles;

/**
 * The generated national year, thinned to every so-manieth of its cases over all its days, as {@code bin/tawasul replay} lives it: on two threads, its store H2 in a file. It tells where the
 * time goes, and not how long the whole year takes: so short a run is half the warming up of its machine, and on each of its days the watch looks for few cases. The whole was measured by itself.
 */
public final class NationalYear {
    private static final YearOrder YEAR = new YearOrder(2022, 179_421, 6_000, 1);
    private static final int ALL = 185_421;
    private static final int THREADS = 2;

    private NationalYear() {}

    /** Arguments: folder for the figures, {@code quick} or {@code full}, how many cases. */
    public static void main(String[] args) throws IOException {
        int wanted = args.length > 2 ? Integer.parseInt(args[2]) : args[1].equals("quick") ? 60 : 2_000;
        List<RecordedCase> records = thinned(ALL / wanted);
        Path folder = Files.createTempDirectory("tawasul-year");
        String url = Program.h2(folder) + ";USER=sa";
        try (VirtualProgram program = new VirtualProgram(url, records.get(0).receivedAt())) {
            measure(program.doors(), records, Path.of(args[0]));
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static List<RecordedCase> thinned(int each) {
        TableFiles organisation = TableFiles.read("", "/samples/organisation", GeneratedYear.files());
        List<RecordedCase> all = GeneratedYear.of(YEAR, organisation).cases().toList();
        List<RecordedCase> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += each) {
            some.add(all.get(i));
        }
        return some;
    }

    private static void measure(Facades doors, List<RecordedCase> records, Path parts) throws IOException {
        long processor = processorNanos();
        long begun = System.nanoTime();
        Map<String, Double> layers;
        String digest;
        try (Run run = new Run(doors, new Run.Order(records, Habits.usual(), 1, THREADS, Duration.ofDays(45), null));
                Layers looks = Layers.ofReplay()) {
            run.go(at -> {});
            layers = looks.shares();
            digest = run.outcomes().digest();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpu = (processorNanos() - processor) / 1e6 / records.size();
        String what = String.format(Locale.ROOT, "the national year thinned to %,d lives, H2 file", records.size());
        double rate = records.size() / seconds;
        List<Figure> figures = List.of(Figure.of(what, "lives/s", "", rate), Figure.of(what, "CPU ms/life", "", cpu));
        figures.forEach(System.out::println);
        layers.forEach((layer, share) -> System.out.printf(Locale.ROOT, "%5.1f %% %s%n", share, layer));
        System.out.println("digest " + digest);
        Report.part(parts, "year", figures, layers, List.of());
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
