package org.tawasul.replay.year;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import org.tawasul.shared.Message;

/** Says how far it is, once every second; a run of less than two seconds is silent. */
final class Progress {
    private static final int PERCENT = 100;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    /** The clock is looked at after so many cases only. */
    private static final int SELDOM = 256;

    private final PrintStream err;
    private final Saying saying;
    private final long begun = System.nanoTime();
    private long next = begun + 2 * SECOND;

    /** The sentence in the language of whoever waits. */
    interface Saying {
        String say(int done, int all);
    }

    Progress(PrintStream err, Saying saying) {
        this.err = err;
        this.saying = saying;
    }

    static Message message(int done, int all) {
        int percent = all == 0 ? PERCENT : (int) ((long) PERCENT * done / all);
        return new Message("generate.progress", Map.of("done", done, "all", all, "percent", percent));
    }

    void reached(int done, int all) {
        if (done % SELDOM == 0 && System.nanoTime() - next >= 0) {
            err.println(saying.say(done, all));
            next = System.nanoTime() + SECOND;
        }
    }

    double seconds() {
        return (System.nanoTime() - begun) / (double) SECOND;
    }
}
