package org.tawasul.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawasul.testing.HttpDoor;

/** How long {@code bin/tawasul} takes from the command to readiness when it was started before, and how much memory it holds after it has worked for a while. */
public final class StartAndMemory {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private StartAndMemory() {}

    /** Arguments: folder for the figures, {@code quick} or {@code full}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean quick = args[1].equals("quick");
        Path data = Files.createTempDirectory("tawasul-bench");
        Started first = start(data);
        System.out.printf("first start: %.1f s%n", first.seconds);
        first.stop();
        List<Double> seconds = new ArrayList<>();
        double megabytes = 0;
        for (int start = 1; start <= (quick ? 1 : 3); start++) {
            Started again = start(data);
            seconds.add(again.seconds);
            System.out.printf("start %d: %.1f s, %.0f MB%n", start + 1, again.seconds, again.megabytes());
            if (start == (quick ? 1 : 3)) {
                work(again.port, Duration.ofSeconds(quick ? 5 : 60));
                megabytes = again.megabytes();
                System.out.printf("after work: %.0f MB%n", megabytes);
            }
            again.stop();
        }
        Report.part(
                Path.of(args[0]),
                "program",
                List.of(
                        Figure.of(
                                "start to ready, started before, H2 file",
                                "s",
                                "<= 8",
                                seconds.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .toArray()),
                        Figure.of("resident memory after a minute of submissions", "MB", "<= 600", megabytes)),
                Map.of(),
                List.of());
        System.exit(0);
    }

    private record Started(Process process, int port, double seconds) {
        /** Of the largest process that the command became. */
        double megabytes() throws IOException {
            long largest = resident(process.pid());
            for (ProcessHandle child : process.descendants().toList()) {
                largest = Math.max(largest, resident(child.pid()));
            }
            return largest / 1024.0;
        }

        void stop() throws InterruptedException {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static Started start(Path data) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        ProcessBuilder command = new ProcessBuilder("bin/tawasul")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("tawasul.log").toFile());
        command.environment().put("SERVER_PORT", String.valueOf(port));
        command.environment().put("TAWASUL_DATA", data.toString());
        long begun = System.nanoTime();
        Process process = command.start();
        HttpDoor door = new HttpDoor("http://localhost:" + port);
        while (process.isAlive()) {
            try {
                if (door.get(null, "/actuator/health").isOk()) {
                    return new Started(process, port, (System.nanoTime() - begun) / 1e9);
                }
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("bin/tawasul ended:\n" + Files.readString(data.resolve("tawasul.log")));
    }

    private static void work(int port, Duration time) throws IOException {
        HttpDoor door = new HttpDoor("http://localhost:" + port);
        long end = System.nanoTime() + time.toNanos();
        int submitted = 0;
        while (System.nanoTime() < end) {
            HttpDoor.Answer answer = door.post(
                    "customer.fatima",
                    "/api/v1/cases",
                    "bench-" + end + "-" + submitted++,
                    Map.of(
                            "kind", "complaint",
                            "subject", BenchText.SUBJECT,
                            "description", BenchText.DESCRIPTION + " المنزل رقم " + end + submitted,
                            "service", BenchText.SERVICE,
                            "area", BenchText.AREA));
            if (!answer.isOk()) {
                throw new IllegalStateException(answer.body().toString());
            }
        }
        System.out.println(submitted + " submissions by one client");
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher resident = RESIDENT.matcher(Files.readString(status));
        return resident.find() ? Long.parseLong(resident.group(1)) : 0;
    }
}
