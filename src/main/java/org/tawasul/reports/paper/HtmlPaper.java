package org.tawasul.reports.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tawasul.reports.Paper;
import org.tawasul.reports.Paper.Cell;
import org.tawasul.reports.Paper.Chapter;
import org.tawasul.reports.Paper.Line;
import org.tawasul.reports.Paper.Table;
import org.tawasul.shared.Language;

/**
 * A report as one page that is well-formed and needs nothing else. The printer of papers turns no table from right to left and sets marks above letters beside them, so what goes to it has its
 * columns turned here and its marks left out.
 */
final class HtmlPaper {
    private final Paper paper;
    private final String base;
    private final Sayer sayer;
    private final boolean printed;
    private final boolean arabic;
    private final StringBuilder out = new StringBuilder();

    /** @param printed whether it goes to the printer of papers, and not to a browser */
    HtmlPaper(Paper paper, String publicUrl, Sayer sayer, boolean printed) {
        this.paper = paper;
        this.base = publicUrl + "/" + paper.language().tag();
        this.sayer = sayer;
        this.printed = printed;
        this.arabic = paper.language() == Language.AR;
    }

    String whole() {
        String direction = arabic ? "rtl" : "ltr";
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(paper.language().tag())
                .append("\" xml:lang=\"")
                .append(paper.language().tag())
                .append("\" dir=\"")
                .append(direction)
                .append("\"><head><meta charset=\"UTF-8\"/><title>");
        text(paper.title() + " – " + paper.subject());
        out.append("</title>");
        meta("subject", paper.subject());
        meta("description", paper.title() + " – " + paper.subject());
        meta("author", sayer.say("author"));
        out.append("<style>").append(style()).append("</style>");
        bookmarks();
        out.append("</head><body class=\"").append(direction).append("\">");
        element("p", "eyebrow", sayer.say("author"));
        element("h1", "", paper.title());
        element("p", "subject", paper.subject());
        paper.lead().forEach(words -> element("p", "lead", words));
        paper.chapters().forEach(this::chapter);
        out.append("<div class=\"notes\">");
        element("h2", "", sayer.say("chapter.notes"));
        paper.notes().forEach(words -> element("p", "", words));
        out.append("</div></body></html>\n");
        return out.toString();
    }

    private void meta(String name, String content) {
        out.append("<meta name=\"").append(name).append("\" content=\"");
        text(content);
        out.append("\"/>");
    }

    /** For the reader's side of the paper. */
    private void bookmarks() {
        if (!printed) {
            return;
        }
        out.append("<bookmarks>");
        for (Chapter chapter : paper.chapters()) {
            out.append("<bookmark name=\"");
            text(chapter.heading());
            out.append("\" href=\"#").append(chapter.code()).append("\"/>");
        }
        out.append("</bookmarks>");
    }

    private void chapter(Chapter chapter) {
        out.append("<div class=\"chapter\" id=\"").append(chapter.code()).append("\">");
        element("h2", "", chapter.heading());
        chapter.words().forEach(words -> element("p", "", words));
        chapter.tables().forEach(this::table);
        out.append("</div>");
    }

    private void table(Table table) {
        out.append("<div class=\"part\">");
        element("h3", "", table.caption());
        if (!table.about().isEmpty()) {
            element("p", "define", table.about());
        }
        if (!table.lines().isEmpty()) {
            out.append("<table class=\"columns-").append(table.heads().size()).append("\"><thead><tr>");
            for (int at : order(table.heads().size())) {
                out.append("<th scope=\"col\"").append(at == 0 ? " class=\"name\">" : ">");
                text(table.heads().get(at));
                out.append("</th>");
            }
            out.append("</tr></thead><tbody>");
            table.lines().forEach(this::line);
            out.append("</tbody></table>");
        }
        if (!table.rest().isEmpty()) {
            element("p", "rest", table.rest());
        }
        out.append("</div>");
    }

    private void line(Line line) {
        out.append("<tr>");
        for (int at : order(line.cells().size() + 1)) {
            if (at == 0) {
                out.append("<th scope=\"row\" class=\"name\">");
                cell(line.name());
                if (!line.definition().isEmpty()) {
                    element("div", "define", line.definition());
                }
                out.append("</th>");
            } else {
                out.append("<td>");
                cell(line.cells().get(at - 1));
                out.append("</td>");
            }
        }
        out.append("</tr>");
    }

    /** From right to left where the printer would not do it. */
    private List<Integer> order(int columns) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < columns; at++) {
            order.add(at);
        }
        if (printed && arabic) {
            Collections.reverse(order);
        }
        return order;
    }

    private void cell(Cell cell) {
        String path = cell.path();
        out.append("<div class=\"value\">");
        if (path == null) {
            words(cell);
        } else {
            link(cell, path);
        }
        out.append("</div>");
        if (cell.bar() >= 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "<div class=\"bar\"><div class=\"full\" style=\"width:%.1f%%\"></div></div>",
                    cell.bar()));
        }
        if (!cell.small().isEmpty()) {
            element("div", "small", cell.small());
        }
    }

    private void link(Cell cell, String path) {
        out.append("<a href=\"");
        text(base + path);
        out.append("\" title=\"");
        text(sayer.say("opens"));
        out.append("\">");
        words(cell);
        out.append("</a>");
    }

    /** What others wrote, or a code, says in which language it is. */
    private void words(Cell cell) {
        if (cell.lang().isEmpty()) {
            text(cell.text());
            return;
        }
        out.append("<bdi lang=\"")
                .append(cell.lang())
                .append("\" dir=\"")
                .append(cell.direction())
                .append("\" translate=\"no\">");
        text(cell.text());
        out.append("</bdi>");
    }

    private void element(String tag, String kind, String words) {
        out.append('<').append(tag);
        if (!kind.isEmpty()) {
            out.append(" class=\"").append(kind).append('"');
        }
        out.append('>');
        text(words);
        out.append("</").append(tag).append('>');
    }

    private void text(String words) {
        words.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isShown(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }

    private boolean isShown(int point) {
        return !Letters.isForbidden(point) && !(printed && Letters.isLeftOutOfPrint(point));
    }

    private String style() {
        try (InputStream in = Objects.requireNonNull(
                HtmlPaper.class.getResourceAsStream("/print/" + (printed ? "report.css" : "report-screen.css")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
