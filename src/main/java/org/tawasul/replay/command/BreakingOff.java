package org.tawasul.replay.command;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a replay that somebody breaks off. While cases live, it is told to stop, and the machine waits for the report of what was done and until nothing is left behind.
 * Before that there is nothing to report: it says so, and removes what it had put aside.
 */
final class BreakingOff implements AutoCloseable {
    private final Speaker speaker;
    private final CountDownLatch gone = new CountDownLatch(1);
    private volatile @Nullable Scratch scratch;
    private volatile @Nullable Runnable stop;

    BreakingOff(Speaker speaker) {
        this.speaker = speaker;
    }

    BreakingOff whenTheMachineIsToldToEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::now));
        return this;
    }

    /** From now on something has to be removed. */
    void leaves(Scratch left) {
        scratch = left;
    }

    /** From now on there is something to report. */
    void lives(Runnable stopsIt) {
        stop = stopsIt;
    }

    void now() {
        if (gone.getCount() == 0) {
            return;
        }
        Runnable stopsIt = stop;
        if (stopsIt != null) {
            speaker.say("broken-off", Map.of());
            stopsIt.run();
            await();
            return;
        }
        speaker.say("broken-off-early", Map.of());
        Scratch left = scratch;
        if (left != null) {
            left.close();
        }
    }

    /** As long as it takes: the report of a long run takes minutes, and without it the run was for nothing. */
    private void await() {
        try {
            gone.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        gone.countDown();
    }
}
