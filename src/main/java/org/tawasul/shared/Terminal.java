package org.tawasul.shared;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command says what it has to say: its result on one stream, progress and errors on the other. The only place that prints. */
public final class Terminal {
    private Terminal() {}

    /** The result. */
    public static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** Progress and errors. */
    public static PrintStream err() {
        return new PrintStream(System.err, true, StandardCharsets.UTF_8);
    }
}
