package org.tawasul.decisions.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawasul.shared.text.PlainWords;

/** Reads {@code words/dialect.csv}, which all tables with phrases share: one word of the dialect and the word that stands for it in each row. */
final class DialectReader {
    static final String FILE = "words/dialect.csv";

    private static final List<String> HEADER = List.of("dialect", "standard");
    private static final String NOTE = "note";

    /** Whether a word with the article and the same without it are one; what was accepted once was not asked. */
    private final boolean bare;

    private final Problems problems;
    private final Map<String, String> standard = new HashMap<>();
    private final Map<String, Integer> rowOfWord = new HashMap<>();

    DialectReader(Codes codes, Problems problems) {
        this.bare = !codes.ofAcceptedSources();
        this.problems = problems;
    }

    Dialect read(byte[] csv) {
        List<List<String>> rows =
                CsvSheet.read(FILE, csv, problems).map(CsvSheet::rows).orElse(List.of());
        List<String> header = rows.isEmpty() ? List.of() : rows.get(0);
        for (String column : HEADER) {
            if (!header.contains(column)) {
                problems.add(FILE, "row 1", "header-missing", "column", column);
                return Dialect.NONE;
            }
        }
        header.stream()
                .filter(name -> !HEADER.contains(name) && !name.equals(NOTE))
                .forEach(name -> problems.add(FILE, "row 1", "header-unknown", "column", Problems.quoted(name)));
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()) {
                read(header, i + 1, rows.get(i));
            }
        }
        return new Dialect(standard);
    }

    private void read(List<String> header, int number, List<String> row) {
        Optional<String> dialect = word(header, number, row, "dialect");
        Optional<String> standardWord = word(header, number, row, "standard");
        if (dialect.isPresent() && standardWord.isPresent()) {
            String word = bare ? WordForms.bare(dialect.get()) : dialect.get();
            Integer other = rowOfWord.putIfAbsent(word, number);
            if (other != null) {
                problems.add(FILE, place(number, "dialect"), "word-twice", Map.of("row", other, "word", dialect.get()));
            }
            standard.put(dialect.get(), standardWord.get());
        }
    }

    private Optional<String> word(List<String> header, int number, List<String> row, String column) {
        int at = header.indexOf(column);
        String cell = at < row.size() ? row.get(at) : "";
        List<String> words = PlainWords.in(cell);
        if (words.size() != 1 || !Literal.Phrase.isPhrase(words.get(0))) {
            problems.add(FILE, place(number, column), "cell-word", "cell", Problems.quoted(cell));
            return Optional.empty();
        }
        return Optional.of(words.get(0));
    }

    private static String place(int number, String column) {
        return "row " + number + ", column " + column;
    }
}
