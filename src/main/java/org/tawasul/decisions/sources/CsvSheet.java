package org.tawasul.decisions.sources;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as a grid of stripped cells, numbered as a spreadsheet numbers its rows. */
record CsvSheet(List<List<String>> rows) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    static Optional<CsvSheet> read(String file, byte[] bytes, Problems problems) {
        Optional<String> text = text(file, bytes, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(new StringReader(text.get()))) {
            for (CSVRecord row : parser) {
                rows.add(cells(row));
            }
            return Optional.of(new CsvSheet(rows));
        } catch (IOException | UncheckedIOException e) {
            problems.add(file, "row " + (rows.size() + 1), "csv-unreadable");
            return Optional.empty();
        }
    }

    /** The text of a file, without the mark that spreadsheets put before it; a problem if it is not UTF-8. */
    static Optional<String> text(String file, byte[] bytes, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(file, "", "not-utf8");
            return Optional.empty();
        }
    }

    private static List<String> cells(CSVRecord row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.strip()));
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
