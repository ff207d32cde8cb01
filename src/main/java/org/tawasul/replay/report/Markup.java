package org.tawasul.replay.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;

/** Writes elements that are closed in their order, and escapes whatever stands between and in them. */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Words of others that a sentence isolates become elements, which every browser honours and no font shows. */
    Markup text(String text) {
        Matcher isolated = Isolation.ISOLATED.matcher(text);
        int done = 0;
        while (isolated.find()) {
            escape(Isolation.bare(text.substring(done, isolated.start())));
            value(isolated.group(1));
            done = isolated.end();
        }
        escape(Isolation.bare(text.substring(done)));
        return this;
    }

    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** What somebody wrote or named, in whatever direction: it does not move what stands beside it. */
    Markup value(String text) {
        begin("bdi");
        out.append('>');
        escape(Isolation.bare(text));
        out.append("</bdi>");
        return this;
    }

    /** Of our own sources only. */
    Markup raw(String trusted) {
        out.append(trusted);
        return this;
    }

    String whole() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return out.toString();
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(Isolation.bare(attributes[i + 1]));
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int point) {
        switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isAllowed(point) ? point : '\uFFFD');
        }
    }

    /** Neither controls nor halves of characters stand in a page. */
    private static boolean isAllowed(int point) {
        if (point < ' ') {
            return point == '\t' || point == '\n';
        }
        return !(point >= 0x7F && point <= 0x9F) && !(point >= 0xD800 && point <= 0xDFFF) && (point & 0xFFFE) != 0xFFFE;
    }
}
