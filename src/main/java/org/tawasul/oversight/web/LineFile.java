package org.tawasul.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Lines under headings as a file for a spreadsheet, written as they are read. A number is a number, all else is text whatever it begins with, and null is an empty cell.
 *
 * @param name of the file, without its ending
 * @param sheet what the sheet is called
 * @param rightToLeft how the sheet lies
 */
record LineFile(String name, String sheet, List<String> headings, boolean rightToLeft) {
    /** By which spreadsheets know that a file is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType SHEETS =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int AT_ONCE = 500;
    private static final int WIDTH = 22;

    void csv(Stream<List<@Nullable Object>> lines, HttpServletResponse response) throws IOException {
        csv(lines, begin(response, ".csv", CSV));
    }

    void sheet(Stream<List<@Nullable Object>> lines, HttpServletResponse response) throws IOException {
        sheet(lines, begin(response, ".xlsx", SHEETS));
    }

    void csv(Stream<List<@Nullable Object>> lines, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        writer.write(headings.stream().map(EntityTable::quoted).collect(Collectors.joining(",")) + "\r\n");
        for (Iterator<List<@Nullable Object>> all = lines.iterator(); all.hasNext(); ) {
            writer.write(all.next().stream().map(LineFile::written).collect(Collectors.joining(",")) + "\r\n");
        }
        writer.flush();
    }

    void sheet(Stream<List<@Nullable Object>> lines, OutputStream out) throws IOException {
        // To close it would finish it also after a fault, and what broke off would look whole.
        Workbook book = new Workbook(out, "Tawasul", "1.0");
        Worksheet page = book.newWorksheet(EntityBook.sheetName(sheet));
        if (rightToLeft) {
            page.rightToLeft();
        }
        for (int column = 0; column < headings.size(); column++) {
            page.inlineString(0, column, headings.get(column));
            page.width(column, WIDTH);
        }
        page.range(0, 0, 0, headings.size() - 1).style().bold().wrapText(true).set();
        page.freezePane(0, 1);
        Iterator<List<@Nullable Object>> all = lines.iterator();
        for (int row = 1; all.hasNext(); row++) {
            write(page, row, all.next());
            if (row % AT_ONCE == 0) {
                page.flush();
            }
        }
        book.finish();
    }

    private OutputStream begin(HttpServletResponse response, String ending, MediaType type) throws IOException {
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("tawasul-" + name + ending)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.getOutputStream();
    }

    private static void write(Worksheet page, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                page.value(row, column, number);
            } else if (cell != null) {
                page.inlineString(row, column, cell.toString());
            }
        }
    }

    private static String written(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : EntityTable.quoted(cell.toString());
    }
}
