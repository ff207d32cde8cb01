package org.tawasul.shared.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tawasul.shared.Message;

/** The form of a file: exactly the named columns in any order, full rows, quotes that close. Rows without any value are skipped. */
final class TableParser {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private TableParser() {}

    /** A row of another width than the header is left out and said in {@code faults}; a file without form is thrown. */
    static List<TableRow> rows(String file, String text, Set<String> columns, List<TableFault> faults) {
        List<CSVRecord> records = records(file, text);
        if (records.isEmpty()) {
            throw fault(file, 1, Message.of("table.file-empty"));
        }
        List<String> header = header(file, records.get(0), columns);
        List<TableRow> rows = new ArrayList<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            if (record.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (record.size() == header.size()) {
                rows.add(row(file, record, header));
            } else {
                faults.add(wrongWidth(file, record, header));
            }
        }
        return rows;
    }

    private static List<CSVRecord> records(String file, String text) {
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(withoutMark(text)), FORMAT)) {
            parser.forEach(records::add);
            return records;
        } catch (IOException | UncheckedIOException e) {
            throw fault(file, records.size() + 1L, Message.of("table.quotes"));
        }
    }

    private static List<String> header(String file, CSVRecord first, Set<String> columns) {
        List<String> header = first.stream().map(String::strip).toList();
        if (header.size() == 1 && header.get(0).matches(".*[;\\t\u061B].*")) {
            throw fault(file, 1, Message.of("table.separator"));
        }
        if (!new LinkedHashSet<>(header).equals(columns) || header.size() != columns.size()) {
            String expected = String.join(", ", new TreeSet<>(columns));
            throw fault(file, 1, Message.of("table.columns", "columns", expected));
        }
        return header;
    }

    private static TableRow row(String file, CSVRecord record, List<String> header) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i).strip());
        }
        return new TableRow(file, record.getRecordNumber(), cells);
    }

    private static TableFault wrongWidth(String file, CSVRecord record, List<String> header) {
        Message sentence = new Message("table.width", Map.of("found", record.size(), "expected", header.size()));
        return new TableFault(file, record.getRecordNumber(), null, sentence);
    }

    /** Spreadsheets put a byte order mark before UTF-8. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static TableFaultFound fault(String file, long row, Message sentence) {
        return new TableFaultFound(new TableFault(file, row, null, sentence));
    }
}
