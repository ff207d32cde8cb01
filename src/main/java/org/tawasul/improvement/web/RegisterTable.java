package org.tawasul.improvement.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.Wording;
import org.tawasul.shared.Language;

/**
 * The register as a file for a spreadsheet, in the columns of the page. A cell is text whatever it begins with.
 *
 * @param say a sentence by its key
 */
record RegisterTable(Language language, UnaryOperator<String> say) {
    /** By which spreadsheets know that a file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final List<String> COLUMNS =
            List.of("number", "request", "entity", "date", "source", "state", "done", "effect", "way");
    private static final int AT_ONCE = 500;
    private static final int WIDE = 44;
    private static final int NARROW = 16;

    void csv(Stream<ShownImprovement> lines, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        Iterator<List<String>> all =
                Stream.concat(Stream.of(headings()), lines.map(this::cells)).iterator();
        while (all.hasNext()) {
            writer.write(all.next().stream().map(RegisterTable::quoted).collect(Collectors.joining(",")));
            writer.write("\r\n");
        }
        writer.flush();
    }

    void sheet(Stream<ShownImprovement> lines, OutputStream out) throws IOException {
        // To close it would finish it also after a fault, and what broke off would look whole.
        Workbook book = new Workbook(out, "Tawasul", "1.0");
        Worksheet page = book.newWorksheet(say.apply("improvement.register.sheet"));
        if (language == Language.AR) {
            page.rightToLeft();
        }
        write(page, 0, headings());
        page.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
        for (int column = 0; column < COLUMNS.size(); column++) {
            page.width(column, List.of(1, 6, 7).contains(column) ? WIDE : NARROW);
        }
        page.freezePane(0, 1);
        Iterator<List<String>> all = lines.map(this::cells).iterator();
        for (int row = 1; all.hasNext(); row++) {
            write(page, row, all.next());
            if (row % AT_ONCE == 0) {
                page.flush();
            }
        }
        book.finish();
    }

    private static void write(Worksheet page, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            page.inlineString(row, column, cells.get(column));
        }
    }

    private List<String> headings() {
        return COLUMNS.stream()
                .map(column -> say.apply("improvement.column." + column))
                .toList();
    }

    private List<String> cells(ShownImprovement line) {
        ImprovementView view = line.view();
        ImprovementView.ToldEffect effect = view.effect();
        return List.of(
                view.number(),
                in(view.title()),
                line.entity().in(language),
                line.date(),
                say.apply("improvement.source." + view.source().code()),
                say.apply("improvement.state." + view.state().code()),
                in(view.done() == null ? view.reasons() : view.done()),
                in(effect == null ? null : effect.words()),
                effect == null
                        ? ""
                        : say.apply("improvement.way." + effect.way().code()));
    }

    private String in(@Nullable Wording wording) {
        return wording == null ? "" : wording.in(language);
    }

    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
