package org.tawasul.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.tawasul.testing.HttpDoor;
import org.tawasul.testing.Program;

/** Many people at the door at once, who remember what they were told. */
final class Crowd {
    private static final int THREADS = 4;
    private static final int UNFINISHED = 40;

    private final Random random;
    private final List<CaseLife> all = new ArrayList<>();
    private final List<CaseLife> waiting = new ArrayList<>();
    private int unanswered;

    Crowd(long seed) {
        random = new Random(seed);
    }

    /** Acts from several threads until the time is over, and then says so without stopping: the kill comes while they act. */
    void actUntil(Program program, int millis) throws Exception {
        HttpDoor door = new HttpDoor(program.address());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> people = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                people.add(threads.submit(() -> actUntilNobodyAnswers(door)));
            }
            TimeUnit.MILLISECONDS.sleep(millis);
            program.kill();
            for (Future<?> one : people) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void actUntilNobodyAnswers(HttpDoor door) {
        while (true) {
            CaseLife life = take();
            try {
                life.act(door);
            } catch (IOException e) {
                countUnanswered();
                return;
            } finally {
                putBack(life);
            }
        }
    }

    /** Everybody gets to the end; what was never answered is asked again with its key. */
    void finish(HttpDoor door) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            boolean moved = false;
            for (CaseLife life : List.copyOf(waiting)) {
                moved |= life.act(door);
                if (life.stage() == CaseLife.Stage.RATED) {
                    waiting.remove(life);
                }
            }
            if (!moved) {
                TimeUnit.MILLISECONDS.sleep(200); // the outbox is on its way
            }
        }
        assertThat(waiting).as("lives that could not be finished").isEmpty();
    }

    /** Looks at the newest of what was acknowledged. */
    void check(HttpDoor door, int most) throws IOException {
        List<CaseLife> acknowledged =
                all.stream().filter(life -> life.number() != null).toList();
        for (CaseLife life : acknowledged.subList(Math.max(0, acknowledged.size() - most), acknowledged.size())) {
            life.check(door);
        }
    }

    /** Each submission is one case, and everything that was to be said was said. */
    void checkCounts(Connection store) throws SQLException {
        Set<String> numbers = new HashSet<>();
        all.forEach(life -> numbers.add(life.number()));
        assertThat(numbers).hasSameSizeAs(all);
        assertThat(count(store, "select count(*) from case_file")).isEqualTo(all.size());
        assertThat(count(store, "select count(*) from outbox where state <> 'CAPTURED'"))
                .isZero();
        for (String template : List.of("receipt", "reply")) {
            assertThat(count(store, "select count(distinct case_id) from outbox where template = '" + template + "'"))
                    .as("cases with their " + template)
                    .isEqualTo(all.size());
        }
    }

    private static long count(Connection store, String query) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private synchronized CaseLife take() {
        if (waiting.isEmpty() || (waiting.size() < UNFINISHED && random.nextInt(3) == 0)) {
            CaseLife life = new CaseLife(all.size());
            all.add(life);
            return life;
        }
        return waiting.remove(random.nextInt(waiting.size()));
    }

    private synchronized void putBack(CaseLife life) {
        if (life.stage() != CaseLife.Stage.RATED) {
            waiting.add(life);
        }
    }

    private synchronized void countUnanswered() {
        unanswered++;
    }

    @Override
    public String toString() {
        return all.size() + " submissions, " + unanswered + " acts without an answer, none lost";
    }
}
