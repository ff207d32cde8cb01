package org.tawasul.replay.command;

/** A bar with a sentence, shown again and again on one line of a terminal. */
final class Bar {
    private static final int WIDTH = 30;

    private int last;

    /** Covers all of the one before: what would be left of a longer sentence reads as if it were said now. */
    String next(int done, int of, String sentence) {
        int full = (int) ((long) WIDTH * done / Math.max(1, of));
        String line = "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + sentence;
        String all = "\r" + line + " ".repeat(Math.max(0, last - line.length()));
        last = line.length();
        return all;
    }
}
