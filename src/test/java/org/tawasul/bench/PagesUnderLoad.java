package org.tawasul.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.tawasul.testing.HttpDoor;
import org.tawasul.testing.PageVisitor;
import org.tawasul.testing.Program;

/**
 * The pages of staff while twenty cases a second arrive, with closed and open cases stored. The real program runs in a process of its own; requests come at fixed distances and are
 * measured from the moment when they were due until their last byte is there. Whoever asks runs on the same two cores.
 */
public final class PagesUnderLoad {
    private static final String WORKER = "electricity-water.worker1";
    private static final String TEAM = "electricity-water-complaints";
    private static final String SOUGHT = "تسرب المياه";
    private static final String AUDITOR = "auditor.layla";
    private static final Map<String, Integer> AIMS =
            Map.of("task list", 100, "case page", 100, "search", 200, "dashboard", 300, "submit", 250);

    private final HttpDoor door;
    private final PageVisitor worker;
    private final PageVisitor auditor;
    private final List<String> numbers;
    private final String run = Long.toString(System.nanoTime(), 36);
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger submitted = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean();

    private PagesUnderLoad(Program program, List<String> numbers) {
        int port = URI.create(program.address()).getPort();
        this.door = new HttpDoor(program.address());
        this.worker = PageVisitor.at(port).signIn(WORKER);
        this.auditor = PageVisitor.at(port).signIn(AUDITOR);
        this.numbers = numbers;
    }

    /** Arguments: folder for the figures, {@code quick} or {@code full}, closed cases, open cases, submits a second. */
    public static void main(String[] args) throws Exception {
        boolean quick = args[1].equals("quick");
        int closed = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        int open = args.length > 3 ? Integer.parseInt(args[3]) : quick ? 20 : 2_000;
        double rate = args.length > 4 ? Double.parseDouble(args[4]) : 20;
        List<Figure> figures = new ArrayList<>();
        Path log = Files.createTempFile("tawasul-bench", ".log");
        try (Snapshots snapshots = new Snapshots("postgres", 24)) {
            snapshots.provide(closed);
            String url = snapshots.url(closed);
            OpenCases.provide(url, open, Instant.now());
            Map<String, String> settings = Map.of(
                    "spring.datasource.url",
                    url,
                    "tawasul.data",
                    Files.createTempDirectory("tawasul-bench").toString(),
                    "tawasul.master-key",
                    VirtualProgram.MASTER_KEY,
                    "logging.level.root",
                    "WARN");
            try (Program program = Program.start(log, List.of("-Xmx1500m", "-Dfile.encoding=UTF-8"), settings)) {
                program.awaitReady();
                String stored = String.format(Locale.ROOT, "%,d closed and %,d open cases stored", closed, open);
                PagesUnderLoad pages = new PagesUnderLoad(program, numbers(url));
                pages.awaitIndex();
                pages.measure(quick, rate, stored, figures);
            }
        }
        Report.part(Path.of(args[0]), "pages", figures, Map.of(), List.of());
        System.exit(0);
    }

    /** Until what is stored can be searched: after a start the words are read again, beside all else. */
    private void awaitIndex() throws InterruptedException {
        long begun = System.nanoTime();
        while (worker.get("/ar/search?q=" + encoded(SOUGHT)).body().contains("class=\"notice\" role=\"status\"")) {
            Thread.sleep(1000);
        }
        System.out.printf(Locale.ROOT, "all can be searched after %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void measure(boolean quick, double rate, String stored, List<Figure> figures) {
        OpenLoop people = new OpenLoop()
                .with("submit", rate, this::submit)
                .with("task list", 4, () -> ok(worker.get("/ar/tasks")))
                .with("case page", 4, () -> ok(worker.get("/ar/cases/" + any(numbers))))
                // Which a browser asks for once it has the page.
                .with("what is like a case", 4, () -> ok(worker.get("/ar/cases/" + any(numbers) + "/similar")))
                .with("search", 2, () -> ok(worker.get("/ar/tasks?q=" + encoded(SOUGHT))))
                .with("dashboard", 1, () -> ok(auditor.get("/ar/overview")));
        people.run(quick ? 3 : 30);
        for (OpenLoop.Served served : people.run(quick ? 5 : 60)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d, of which %d not served; median %.0f ms, 95 of 100 within %.0f ms, 99 within %.0f ms%n",
                    served.name(),
                    served.millis().length,
                    served.failed(),
                    served.percentile(50),
                    served.percentile(95),
                    served.percentile(99));
            String name = String.format(
                    Locale.ROOT,
                    "%s, 95 of 100, %.0f submits a second beside, %s, PostgreSQL",
                    served.name(),
                    rate,
                    stored);
            Integer aim = AIMS.get(served.name());
            figures.add(Figure.of(name, "ms", aim == null ? "" : "<= " + aim, served.percentile(95)));
            figures.add(Figure.of(name.replace("95 of 100", "not served"), "", "<= 0", served.failed()));
        }
    }

    private boolean submit() throws IOException {
        int number = submitted.incrementAndGet();
        return door.post(
                        "agent.noor",
                        "/api/v1/cases",
                        "bench-" + run + "-" + number,
                        Map.of(
                                "kind",
                                "complaint",
                                "subject",
                                BenchText.SUBJECT,
                                "description",
                                BenchText.DESCRIPTION + " المنزل رقم " + run + number,
                                "service",
                                BenchText.SERVICE,
                                "area",
                                BenchText.AREA,
                                "customerName",
                                "نورة الساحلي",
                                "phone",
                                String.format(Locale.ROOT, "+97337%06d", number)))
                .isOk();
    }

    /** Open cases of the team whose worker asks. */
    private static List<String> numbers(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            List<String> numbers = new ArrayList<>();
            for (String row : StoredTables.texts(
                    connection,
                    "select number_year || ' ' || number_sequence from case_file where state = 'WITH_TEAM' and team = '"
                            + TEAM + "' order by id desc" + " fetch first 500 rows only")) {
                String[] parts = row.split(" ");
                numbers.add(new org.tawasul.cases.CaseNumber(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                        .toString());
            }
            return numbers;
        }
    }

    private String any(List<String> some) {
        return some.get(asked.incrementAndGet() * 31 % some.size());
    }

    private boolean ok(PageVisitor.Seen seen) {
        if (seen.status() != 200 && told.compareAndSet(false, true)) {
            System.out.println("Not served: " + seen.status() + " " + seen.location() + " " + seen.words());
        }
        return seen.status() == 200;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
