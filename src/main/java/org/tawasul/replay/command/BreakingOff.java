package org.tawasul.replay.command;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.model.Run;
import org.tawasul.shared.Terminal;

/**
 * What becomes of a replay that somebody breaks off. While cases live, it is told to stop, and the machine waits for the report of what was done and until nothing is left behind.
 * Before that there is nothing to report: it says so, and removes what it had put aside.
 */
final class BreakingOff implements AutoCloseable {
    private final Speaker speaker;
    private final CountDownLatch gone = new CountDownLatch(1);
    private volatile @Nullable Scratch scratch;
    private volatile @Nullable Run run;

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
    void lives(Run living) {
        run = living;
    }

    void now() {
        if (gone.getCount() == 0) {
            return;
        }
        Run living = run;
        if (living != null) {
            living.stop();
            await();
            return;
        }
        speaker.say("broken-off-early", Map.of());
        Scratch left = scratch;
        if (left != null) {
            left.close();
        }
    }

    private void await() {
        try {
            if (!gone.await(2, TimeUnit.MINUTES)) {
                Terminal.err().println();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        gone.countDown();
    }
}
