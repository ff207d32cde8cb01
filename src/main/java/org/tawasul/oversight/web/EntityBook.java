package org.tawasul.oversight.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.tawasul.oversight.Overview.Row;

/**
 * The table of entities as a sheet: numbers are numbers, and a name is text whatever it begins with. From right to left where its language is read so.
 *
 * @param opinions the last columns
 * @param rightToLeft how the sheet lies
 */
record EntityBook(String sheet, Function<Column, String> heading, OpinionCells opinions, boolean rightToLeft) {
    private static final int NAME_WIDTH = 44;
    private static final int WIDTH = 18;
    private static final int LONGEST_NAME = 31;

    byte[] of(List<Row> rows, Function<Row, String> name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tawasul", "1.0")) {
            Worksheet page = book.newWorksheet(sheetName(sheet));
            if (rightToLeft) {
                page.rightToLeft();
            }
            head(page);
            for (int i = 0; i < rows.size(); i++) {
                line(page, i + 1, rows.get(i), name);
            }
            page.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void head(Worksheet page) {
        Column[] columns = Column.values();
        for (int i = 0; i < columns.length; i++) {
            text(page, 0, i, heading.apply(columns[i]));
            page.width(i, columns[i] == Column.ENTITY ? NAME_WIDTH : WIDTH);
        }
        List<String> more = opinions.headings();
        for (int i = 0; i < more.size(); i++) {
            text(page, 0, columns.length + i, more.get(i));
            page.width(columns.length + i, WIDTH);
        }
        page.range(0, 0, 0, columns.length + more.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
    }

    private void line(Worksheet page, int at, Row row, Function<Row, String> name) {
        Column[] columns = Column.values();
        for (int i = 0; i < columns.length; i++) {
            BigDecimal value = columns[i].of(row);
            if (columns[i] == Column.ENTITY) {
                text(page, at, i, name.apply(row));
            } else if (value != null) {
                page.value(at, i, value);
            }
        }
        List<@Nullable Object> more = opinions.of(row);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i) instanceof BigDecimal number) {
                page.value(at, columns.length + i, number);
            } else if (more.get(i) instanceof String words) {
                text(page, at, columns.length + i, words);
            }
        }
    }

    /** A string cell is never read as a formula. */
    private static void text(Worksheet page, int row, int column, String words) {
        page.inlineString(row, column, words);
    }

    /** What a sheet may be called. */
    static String sheetName(String words) {
        String name = words.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
