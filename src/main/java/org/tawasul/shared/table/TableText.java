package org.tawasul.shared.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A file as rows of cells, to be changed and written again. It asks nothing of the cells: who takes the file reads it strictly afterwards. Rows without any value are left
 * out; a cell that is missing is empty.
 */
public record TableText(List<String> header, List<Map<String, String>> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    public TableText {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Throws IllegalArgumentException for what is no such file at all, such as one whose quotes never close. */
    public static TableText parse(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.isEmpty()) {
                return new TableText(List.of(), List.of());
            }
            List<String> header =
                    records.get(0).stream().map(String::strip).distinct().toList();
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : records.subList(1, records.size())) {
                if (!record.stream().allMatch(String::isBlank)) {
                    rows.add(row(header, record));
                }
            }
            return new TableText(header, rows);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public TableText with(List<Map<String, String>> others) {
        return new TableText(header, others);
    }

    public String write() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header);
            for (Map<String, String> row : rows) {
                printer.printRecord(header.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Map<String, String> row(List<String> header, CSVRecord record) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
            row.put(header.get(at), at < record.size() ? record.get(at).strip() : "");
        }
        return row;
    }
}
