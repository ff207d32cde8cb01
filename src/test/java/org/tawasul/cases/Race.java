package org.tawasul.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.tawasul.shared.Refusal;

/** Runs two commands at once, each time with another of the two a little earlier. */
final class Race implements AutoCloseable {
    static final int ROUNDS = 6;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private int headStart;

    /** What came of it: the code of the refusal, or empty for success. */
    record Outcomes(Optional<String> first, Optional<String> second) {
        void oneSucceededAndTheOtherFailed() {
            assertThat(first.isEmpty()).as(toString()).isNotEqualTo(second.isEmpty());
        }

        void oneSucceededAndTheOtherWasTold(String code) {
            oneSucceededAndTheOtherFailed();
            assertThat(first.or(() -> second)).contains(code);
        }
    }

    void headStart(int round) {
        headStart = round % 3 - 1;
    }

    Outcomes run(Runnable one, Runnable other) {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Optional<String>> first = threads.submit(() -> outcome(start, one, headStart > 0));
        Future<Optional<String>> second = threads.submit(() -> outcome(start, other, headStart < 0));
        try {
            return new Outcomes(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
        } catch (Exception e) {
            throw new AssertionError("A command in a race neither succeeded nor was refused", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Optional<String> outcome(CyclicBarrier start, Runnable act, boolean late) throws Exception {
        start.await(30, TimeUnit.SECONDS);
        if (late) {
            Thread.yield();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(4));
        }
        try {
            act.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isNotBlank();
            return Optional.of(refusal.code());
        } catch (IllegalStateException nothingLeftToDo) {
            // The other was first, and the task is not there any more.
            if (String.valueOf(nothingLeftToDo.getMessage()).contains("has open tasks []")) {
                return Optional.of("no-open-task");
            }
            throw nothingLeftToDo;
        }
    }
}
