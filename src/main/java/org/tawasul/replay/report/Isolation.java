package org.tawasul.replay.report;

import java.util.regex.Pattern;

/** Words of others inside our sentences: they keep their own direction and can't turn ours. */
final class Isolation {
    static final Pattern ISOLATED = Pattern.compile("\u2068([^\u2068\u2069]*)\u2069");

    private Isolation() {}

    static String isolated(String text) {
        return '\u2068' + bare(text) + '\u2069';
    }

    /**
     * Without embeddings, overrides and isolates; one that is not closed, or closes ours, would reach beyond the text. And without the one character that stands for a hole in
     * our sentences.
     */
    static String bare(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069]", "").replace('\uFFFF', '\uFFFD');
    }
}
