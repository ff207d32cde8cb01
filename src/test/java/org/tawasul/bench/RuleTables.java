package org.tawasul.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.facts.CaseFact;
import org.tawasul.release.ReleaseFeed;
import org.tawasul.release.Releases;

/**
 * What a decision costs when the table of routes has 50, 500 or 5,000 rows, and how long it takes until a changed table is live while another thread goes on deciding: none
 * of its decisions may fail.
 */
public final class RuleTables {
    private static final Instant BEGIN = Instant.parse("2026-10-04T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-04");
    private static final List<String> KINDS = List.of("complaint", "inquiry", "suggestion", "grievance");

    private final VirtualProgram program;
    private final Decisions decisions;
    private final int rounds;
    private final Duration slice;
    private final List<Figure> figures = new ArrayList<>();

    private RuleTables(VirtualProgram program, boolean quick) {
        this.program = program;
        this.decisions = program.bean(Decisions.class);
        this.rounds = quick ? 1 : 5;
        this.slice = Duration.ofSeconds(quick ? 1 : 3);
    }

    /** Arguments: folder for the figures, {@code quick} or {@code full}, and how many rows if not all three amounts. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (BenchStore databases = BenchStore.of("h2");
                VirtualProgram program = new VirtualProgram(databases.freshUrl(), BEGIN)) {
            RuleTables bench = new RuleTables(program, args[1].equals("quick"));
            for (int rows : args.length > 2 ? new int[] {Integer.parseInt(args[2])} : new int[] {50, 500, 5_000}) {
                bench.measure(rows);
            }
            Report.part(Path.of(args[0]), "rules", bench.figures, Map.of(), List.of());
        }
        System.exit(0);
    }

    private void measure(int count) throws IOException, InterruptedException {
        List<Route> routes = routes(count);
        Swap swap = swap(table(routes, ""), routes);
        List<Double> again = new ArrayList<>();
        // The same rows with another note: what it costs to change one cell.
        for (int round = 0; round < Math.min(rounds, 3); round++) {
            Swap changed = swap(table(routes, "round " + round), routes);
            again.add(changed.seconds);
            swap = new Swap(swap.seconds, swap.failed + changed.failed, swap.decided + changed.decided);
        }
        double[] micros = new double[rounds];
        double[] processor = new double[rounds];
        decide(routes, slice);
        for (int round = 0; round < rounds; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Decided of = decide(routes, slice);
            micros[round] = of.nanos / 1e3 / of.count;
            processor[round] =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e3 / of.count;
        }
        boolean largest = count == 5_000;
        String rows = String.format(java.util.Locale.ROOT, "%,d rows of routes", count);
        figures.add(Figure.of("a decision, " + rows, "µs", largest ? "<= 50" : "", micros));
        figures.add(Figure.of("a decision, its thread's processor time, " + rows, "µs", "", processor));
        figures.add(Figure.of(
                "a changed table live, decisions going on, " + rows,
                "s",
                largest ? "<= 10" : "",
                again.stream().mapToDouble(Double::doubleValue).toArray()));
        figures.add(new Figure(
                "decisions that failed meanwhile, " + rows,
                swap.failed,
                "",
                largest ? "<= 0" : "",
                "of " + swap.decided + " decisions"));
        figures.subList(figures.size() - 4, figures.size()).forEach(System.out::println);
    }

    private record Route(String service, String area, String kind, String entity, String team) {
        CaseFact fact() {
            return new CaseFact(kind, service, area, "normal", "web", 0, null, null, BenchText.SUBJECT, 0, 0, null);
        }
    }

    private record Swap(double seconds, long failed, long decided) {}

    private static List<Route> routes(int count) throws IOException {
        Map<String, String> teams = new LinkedHashMap<>();
        for (String line : lines("teams.csv")) {
            String[] cells = line.split(",", -1);
            teams.putIfAbsent(cells[1], cells[0]);
        }
        List<Route> all = new ArrayList<>();
        for (String line : lines("services.csv")) {
            String[] service = line.split(",", -1);
            for (String area : lines("areas.csv")) {
                for (String kind : KINDS) {
                    String team = teams.get(service[1]);
                    if (team != null && all.size() < count) {
                        all.add(new Route(service[0], area.substring(0, area.indexOf(',')), kind, service[1], team));
                    }
                }
            }
        }
        if (all.size() < count) {
            throw new IllegalStateException("Only " + all.size() + " routes");
        }
        return all;
    }

    private static List<String> lines(String file) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("samples/organisation", file));
        return lines.subList(1, lines.size());
    }

    private static String table(List<Route> routes, String note) {
        StringBuilder text = new StringBuilder("id,service,area,kind,entity,team,in_force_from,in_force_to,note\n");
        int id = 0;
        for (Route one : routes) {
            text.append(String.format(
                    "R-%05d,%s,%s,%s,%s,%s,,,%s%n",
                    ++id, one.service, one.area, one.kind, one.entity, one.team, id == 1 ? note : ""));
        }
        return text.toString();
    }

    /** From the moment the file is saved until the first decision by it; looking itself takes two looks a second apart in the service, and none of that is counted. */
    private Swap swap(String table, List<Route> routes) throws IOException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        LongAdder failed = new LongAdder();
        AtomicLong decided = new AtomicLong();
        Thread traffic = new Thread(() -> {
            Random random = new Random(1);
            while (!over.get()) {
                Route route = routes.get(random.nextInt(routes.size()));
                if (!decideWell(route)) {
                    failed.increment();
                }
                decided.incrementAndGet();
            }
        });
        traffic.start();
        Files.writeString(program.rules("routing/routes.csv"), table);
        ReleaseFeed feed = program.bean(ReleaseFeed.class);
        String before = program.bean(Releases.class).live("rules");
        long begun = System.nanoTime();
        feed.look();
        feed.look();
        double seconds = (System.nanoTime() - begun) / 1e9;
        over.set(true);
        traffic.join();
        Releases releases = program.bean(Releases.class);
        if (releases.live("rules").equals(before)) {
            throw new IllegalStateException("Refused: " + releases.lastRefusal("rules"));
        }
        return new Swap(seconds, failed.sum(), decided.get());
    }

    /** What the answer is may change with the table; that there is one may not. */
    private boolean decideWell(Route route) {
        try {
            decisions.consider(question(route));
            return true;
        } catch (RuntimeException failure) {
            System.out.println(failure);
            return false;
        }
    }

    private record Decided(long nanos, long count) {}

    private Decided decide(List<Route> routes, Duration time) {
        Random random = new Random(7);
        long end = System.nanoTime() + time.toNanos();
        long begun = System.nanoTime();
        long decided = 0;
        while (System.nanoTime() < end) {
            Route route = routes.get(random.nextInt(routes.size()));
            var winner = decisions.consider(question(route)).winner();
            if (winner == null || !route.entity.equals(winner.value("entity"))) {
                throw new IllegalStateException(route + " became " + winner);
            }
            decided++;
        }
        return new Decided(System.nanoTime() - begun, decided);
    }

    private static Question question(Route route) {
        return new Question(DecisionKind.ROUTING, "case", 1, 0, TODAY, List.of(route.fact()));
    }
}
