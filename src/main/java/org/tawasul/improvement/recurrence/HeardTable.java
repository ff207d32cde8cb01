package org.tawasul.improvement.recurrence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tawasul.improvement.HeardElsewhere;
import org.tawasul.shared.Refusal;

/** A file of what was said elsewhere, as rows of named cells. It refuses what is no such file at all; what is wrong in a line is for whoever reads the line. */
record HeardTable(List<Row> rows) {
    private static final int NEEDED = 3;

    /**
     * One line.
     *
     * @param whole whether it has as many cells as there are columns
     */
    record Row(int number, boolean whole, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static HeardTable read(byte[] content) {
        List<CSVRecord> records = records(text(content));
        if (records.isEmpty()) {
            throw refused("upload-empty");
        }
        List<String> header = header(records.get(0));
        if (records.size() - 1 > HeardElsewhere.LINES) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE, "heard-file-too-long", Map.of("most", HeardElsewhere.LINES), "upload");
        }
        List<Row> rows = new ArrayList<>();
        for (int at = 1; at < records.size(); at++) {
            CSVRecord record = records.get(at);
            if (!record.stream().allMatch(String::isBlank)) {
                rows.add(row(at + 1, header, record));
            }
        }
        if (rows.isEmpty()) {
            throw refused("upload-empty");
        }
        return new HeardTable(List.copyOf(rows));
    }

    private static Row row(int number, List<String> header, CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < Math.min(header.size(), record.size()); column++) {
            cells.put(header.get(column), record.get(column).strip());
        }
        return new Row(number, record.size() == header.size(), Map.copyOf(cells));
    }

    private static List<String> header(CSVRecord first) {
        List<String> header = first.stream().map(String::strip).toList();
        boolean known = HeardElsewhere.COLUMNS.containsAll(header)
                && header.containsAll(HeardElsewhere.COLUMNS.subList(0, NEEDED))
                && new HashSet<>(header).size() == header.size();
        if (!known) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "heard-file-columns",
                    Map.of("columns", String.join(", ", HeardElsewhere.COLUMNS)),
                    "upload");
        }
        return header;
    }

    private static List<CSVRecord> records(String text) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            throw refused("heard-file-broken");
        }
    }

    private static String text(byte[] content) {
        if (content.length == 0) {
            throw refused("upload-empty");
        }
        if (content.length > HeardElsewhere.SIZE) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "heard-file-too-large", Map.of(), "upload");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused("heard-file-not-utf8");
        }
    }

    private static Refusal refused(String code) {
        return Refusal.inField(code, "upload");
    }
}
