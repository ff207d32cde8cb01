package org.tawasul.intake.mail;

import java.util.Locale;
import java.util.Set;
import org.springframework.web.util.HtmlUtils;

/**
 * The words of an HTML mail as plain text. It reads and never interprets: whatever is no text is dropped, scripts, styles and comments with all they hold. What stands in a quote is marked with {@code
 * >}, as in plain mail.
 */
final class HtmlWords {
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template", "noscript", "svg");
    private static final Set<String> NEW_LINE = Set.of(
            "br",
            "p",
            "div",
            "tr",
            "li",
            "ul",
            "ol",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "pre",
            "section",
            "article");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int quotes;
    private int at;

    private HtmlWords(String html) {
        this.html = html;
    }

    static String text(String html) {
        return new HtmlWords(html).read();
    }

    private String read() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                words(html.substring(at));
                break;
            }
            words(html.substring(at, tag));
            at = tag;
            tag();
        }
        return text.toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            at = after("-->", at + 4);
            return;
        }
        int end = endOfTag();
        String inside = html.substring(at + 1, Math.max(at + 1, end - 1));
        if (inside.isEmpty()
                || !(Character.isLetter(inside.charAt(0)) || inside.charAt(0) == '/' || inside.charAt(0) == '!')) {
            words("<");
            at++;
            return;
        }
        at = end;
        boolean closes = inside.startsWith("/");
        String name = name(closes ? inside.substring(1) : inside);
        if (UNSEEN.contains(name) && !closes && !inside.endsWith("/")) {
            at = after(">", afterIgnoringCase("</" + name, at));
        } else if (name.equals("blockquote")) {
            quotes = Math.max(0, quotes + (closes ? -1 : 1));
            line();
        } else if (NEW_LINE.contains(name)) {
            line();
        } else if (name.equals("td") || name.equals("th")) {
            text.append(' ');
        }
    }

    /** After its {@code >}; a sign inside of quotation marks does not end it. */
    private int endOfTag() {
        char mark = 0;
        for (int i = at + 1; i < html.length(); i++) {
            char c = html.charAt(i);
            if (mark != 0) {
                mark = c == mark ? 0 : mark;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                mark = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        // One that never ends hides nothing but itself.
        int plain = html.indexOf('>', at);
        return plain < 0 ? html.length() : plain + 1;
    }

    private void words(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (quotes > 0 && (text.isEmpty() || text.charAt(text.length() - 1) == '\n') && !piece.isBlank()) {
            text.append("> ");
        }
        text.append(HtmlUtils.htmlUnescape(piece.replaceAll("[\\r\\n\\t ]+", " ")));
    }

    private void line() {
        text.append('\n');
    }

    private int after(String sign, int from) {
        int found = html.indexOf(sign, Math.min(from, html.length()));
        return found < 0 ? html.length() : found + sign.length();
    }

    private int afterIgnoringCase(String sign, int from) {
        for (int i = html.indexOf('<', from); i >= 0; i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i, sign, 0, sign.length())) {
                return i + sign.length();
            }
        }
        return html.length();
    }

    private static String name(String inside) {
        int end = 0;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
            end++;
        }
        return inside.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
