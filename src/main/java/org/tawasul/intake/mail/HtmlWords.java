package org.tawasul.intake.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The words of an HTML mail as plain text, as a browser would read it: whatever is no text is dropped, scripts, styles and comments with all they hold. What stands in a quote is marked with {@code
 * >}, as in plain mail.
 */
final class HtmlWords implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "title", "template", "noscript", "svg");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int quotes;

    private HtmlWords() {}

    static String text(String html) {
        HtmlWords words = new HtmlWords();
        NodeTraversor.filter(words, Jsoup.parse(html).body());
        return words.text
                .toString()
                .replaceAll("[ \\t\\u00a0]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (UNSEEN.contains(node.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            quotes += isQuote(element) ? 1 : 0;
            edge(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            quotes -= isQuote(element) ? 1 : 0;
            edge(element);
        }
        return FilterResult.CONTINUE;
    }

    private void add(String words) {
        boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (quotes > 0 && begins && !words.isBlank()) {
            text.append("> ");
        }
        text.append(words.replaceAll("[\\r\\n\\t ]+", " "));
    }

    private void edge(Element element) {
        if (CELLS.contains(element.normalName())) {
            text.append(' ');
        } else if (element.isBlock() || element.normalName().equals("br")) {
            text.append('\n');
        }
    }

    private static boolean isQuote(Element element) {
        return element.normalName().equals("blockquote");
    }
}
