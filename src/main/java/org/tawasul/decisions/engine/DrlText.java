package org.tawasul.decisions.engine;

import java.util.regex.Pattern;

/** Looks at the text of a rule without being fooled by its strings and comments. Lines stay where they are. */
final class DrlText {
    private static final Pattern STRING_OR_COMMENT = Pattern.compile(
            "\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'|//[^\n]*+|/\\*(?:[^*]++|\\*(?!/))*+\\*/");
    private static final Pattern HEAD = Pattern.compile("(?m)^[ \t]*(?:package|import|global)\\b[^\n]*$");

    private DrlText() {}

    /** Strings become empty strings, comments nothing. */
    static String blanked(String drl) {
        return STRING_OR_COMMENT.matcher(drl).replaceAll(match -> {
            String newLines = match.group().replaceAll("[^\n]", "");
            return (match.group().startsWith("/") ? " " : "\"\"") + newLines;
        });
    }

    static String withoutHead(String drl) {
        return HEAD.matcher(drl).replaceAll("");
    }

    static int lineOf(String text, int index) {
        return (int) text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
    }
}
