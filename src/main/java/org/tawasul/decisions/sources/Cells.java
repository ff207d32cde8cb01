package org.tawasul.decisions.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tawasul.calendar.Period;
import org.tawasul.shared.text.WrittenText;

/** Parses the cells of one row. A cell that is not exactly of its column's type is a problem and yields nothing. */
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Map<String, Boolean> TRUTHS =
            Map.of("yes", true, "true", true, "نعم", true, "no", false, "false", false, "لا", false);
    private static final Pattern ARABIC_LETTER = Pattern.compile("[\\x{0621}-\\x{064A}]");
    private static final Pattern LATIN_LETTER = Pattern.compile("[A-Za-z]");
    private static final int LISTED = 12;
    private static final int LONGEST_TEXT = 300;

    private final String file;
    private final int row;
    private final Codes codes;
    private final WordForms forms;
    private final Problems problems;

    Cells(String file, int row, Codes codes, WordForms forms, Problems problems) {
        this.file = file;
        this.row = row;
        this.codes = codes;
        this.forms = forms;
        this.problems = problems;
    }

    /** A filled condition cell. */
    Optional<Literal> literal(Column column, String cell) {
        return switch (column.type()) {
            case CODE -> code(column, cell).map(Literal.Code::new);
            case INTEGER, INTEGER_AT_LEAST -> whole(column, cell).map(Literal.Number::new);
            case BOOLEAN -> truth(column, cell).map(Literal.Truth::new);
            case PHRASE -> phrase(column, cell).map(phrase -> new Literal.Phrase(phrase, WrittenText.cleanLine(cell)));
            case PERIOD, TEXT -> Optional.empty();
        };
    }

    /** A filled result cell in its one spelling. */
    Optional<String> result(Column column, String cell) {
        return switch (column.type()) {
            case PERIOD -> period(column, cell);
            case TEXT -> text(column, cell);
            default -> literal(column, cell).map(Literal::toString);
        };
    }

    Optional<LocalDate> date(String column, String cell) {
        try {
            String latin = latinDigits(cell);
            return ISO_DATE.matcher(latin).matches()
                    ? Optional.of(LocalDate.parse(latin))
                    : wrong(column, "date", cell);
        } catch (DateTimeException e) {
            return wrong(column, "date", cell);
        }
    }

    <T> Optional<T> wrong(String column, String code, String cell) {
        problems.add(file, place(column), "cell-" + code, "cell", Problems.quoted(cell));
        return Optional.empty();
    }

    /** Whether the number lies where it may. */
    boolean checkRange(String column, long number, Range range) {
        if (!range.contains(number)) {
            problems.add(
                    file,
                    place(column),
                    "cell-out-of-range",
                    Map.of("cell", number, "least", range.least(), "most", range.most()));
        }
        return range.contains(number);
    }

    String place(String column) {
        return "row " + row + ", column " + column;
    }

    private Optional<String> code(Column column, String cell) {
        if (!Codes.isCode(cell)) {
            return wrong(column.name(), "code", cell);
        }
        if (codes.allows(column, cell)) {
            return Optional.of(cell);
        }
        if (column.vocabulary() != null) {
            problems.add(
                    file,
                    place(column.name()),
                    "cell-not-in-list",
                    Map.of("cell", Problems.quoted(cell), "list", column.vocabulary()));
            return Optional.empty();
        }
        return notOneOf(column, cell);
    }

    private <T> Optional<T> notOneOf(Column column, String cell) {
        String values = String.join(
                ", ", new TreeSet<>(column.values()).stream().limit(LISTED).toList());
        problems.add(
                file, place(column.name()), "cell-not-one-of", Map.of("cell", Problems.quoted(cell), "values", values));
        return Optional.empty();
    }

    private Optional<Long> whole(Column column, String cell) {
        String latin = latinDigits(cell);
        if (!WHOLE.matcher(latin).matches()) {
            return wrong(column.name(), "integer", cell);
        }
        long number = Long.parseLong(latin);
        if (!column.values().isEmpty() && !column.values().contains(Long.toString(number))) {
            return notOneOf(column, cell);
        }
        return checkRange(column.name(), number, column.range()) ? Optional.of(number) : Optional.empty();
    }

    private Optional<String> phrase(Column column, String cell) {
        String phrase = forms.phrase(cell);
        return Literal.Phrase.isPhrase(phrase) ? Optional.of(phrase) : wrong(column.name(), "phrase", cell);
    }

    /** A text in the language that the column's name ends with, if it does: who swaps the two columns is told. */
    private Optional<String> text(Column column, String cell) {
        String text = WrittenText.cleanLine(cell);
        if (text.isEmpty() || WrittenText.length(text) > LONGEST_TEXT) {
            return wrong(column.name(), "long", cell);
        }
        boolean arabic = ARABIC_LETTER.matcher(text).find();
        boolean latin = LATIN_LETTER.matcher(text).find();
        boolean otherLanguage =
                (column.name().endsWith("_ar") && !arabic) || (column.name().endsWith("_en") && !latin);
        return otherLanguage ? wrong(column.name(), "language", cell) : Optional.of(text);
    }

    private Optional<Boolean> truth(Column column, String cell) {
        Boolean truth = TRUTHS.get(cell.toLowerCase(Locale.ROOT));
        return truth == null ? wrong(column.name(), "boolean", cell) : Optional.of(truth);
    }

    private Optional<String> period(Column column, String cell) {
        try {
            return Optional.of(Period.parse(latinDigits(cell)).toString());
        } catch (IllegalArgumentException e) {
            return wrong(column.name(), "period", cell);
        }
    }

    private static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        text.chars().forEach(c -> latin.append((char) (c >= '٠' && c <= '٩' ? c - '٠' + '0' : c)));
        return latin.toString();
    }
}
