package org.tawasul.replay.report;

import java.util.List;

/** A table whose first column names what the row is of. A wide one becomes cards where there is no room. */
final class FigureTable {
    private final Markup markup;
    private final List<String> heads;

    /** @param kind the class, {@code wide} or {@code narrow} */
    FigureTable(Markup markup, String kind, String caption, List<String> heads) {
        this.markup = markup;
        this.heads = List.copyOf(heads);
        markup.open("div", "class", "panel").open("table", "class", kind);
        markup.element("caption", caption);
        markup.open("thead").open("tr");
        this.heads.forEach(head -> markup.element("th", head, "scope", "col"));
        markup.close().close();
        markup.open("tbody");
    }

    /** Of a name that is somebody else's, with its code behind unless that is empty. */
    void named(String name, String code, List<String> cells) {
        markup.open("tr").open("th", "scope", "row").value(name);
        if (!code.isEmpty()) {
            markup.text(" ").open("span", "class", "code").value(code).close();
        }
        markup.close();
        cells(cells);
    }

    void row(String label, List<String> cells) {
        markup.open("tr").element("th", label, "scope", "row");
        cells(cells);
    }

    void end() {
        markup.close().close().close();
    }

    private void cells(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            markup.element("td", cells.get(i), "data-label", heads.get(i + 1));
        }
        markup.close();
    }
}
