package org.tawasul.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What one subject did in one slice of a run.
 *
 * @param seconds on the wall
 * @param cpuSeconds of the whole process, so with its compiler and collector; a database server of its own is not in it
 */
record Slice(String subject, long lives, double seconds, double cpuSeconds) {
    static final int THREADS = 2;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    double livesPerSecond() {
        return lives / seconds;
    }

    double cpuMillisPerLife() {
        return 1000 * cpuSeconds / lives;
    }

    /** Lets two threads live one life after the other until the time is over; a life that fails fails the run. */
    static Slice of(Subject subject, int seconds) {
        System.gc(); // so that nobody pays for the rubbish of the one before
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> new Thread(work, Layers.WORKER));
        try {
            long cpu = MACHINE.getProcessCpuTime();
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            List<Future<Long>> counts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                counts.add(threads.submit(() -> liveUntil(end, subject, number)));
            }
            long lives = 0;
            for (Future<Long> count : counts) {
                lives += count.get();
            }
            return new Slice(
                    subject.name(),
                    lives,
                    (System.nanoTime() - start) / 1e9,
                    (MACHINE.getProcessCpuTime() - cpu) / 1e9);
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(subject.name() + " failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long liveUntil(long end, Subject subject, int thread) {
        long lives = 0;
        while (System.nanoTime() < end) {
            subject.life(thread);
            lives++;
        }
        return lives;
    }
}
