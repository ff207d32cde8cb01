package org.tawasul.replay.records;

/**
 * One line of a file, without its end.
 *
 * @param number the first is 1
 * @param text where bytes were no text, each has the sign that Unicode keeps for it
 */
record Line(long number, String text, boolean hasWrongBytes) {
    static final char NO_TEXT = '\uFFFD';
}
