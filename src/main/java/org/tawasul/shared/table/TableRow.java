package org.tawasul.shared.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;

/** One row; what it is asked for it either gives in the right type or refuses as the fault of that cell. */
public final class TableRow {
    /** At most 60 characters: no longer one could be kept with a case. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,58}[a-z0-9])?");
    /** Signs by which a spreadsheet takes a cell for a formula when the file is opened again. */
    private static final Pattern FORMULA = Pattern.compile("[=+@-]");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,5}([.][0-9]{1,2})?");
    private static final Pattern ARABIC_LETTER = Pattern.compile("[\\x{0621}-\\x{064A}]");
    private static final Pattern LATIN_LETTER = Pattern.compile("[A-Za-z]");
    private static final int LONGEST = 500;

    private final String file;
    private final long number;
    private final Map<String, String> cells;

    TableRow(String file, long number, Map<String, String> cells) {
        this.file = file;
        this.number = number;
        this.cells = cells;
    }

    /** As a spreadsheet counts the rows: the header is row 1. */
    public long number() {
        return number;
    }

    public @Nullable String optional(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("No column " + column);
        }
        if (cell.length() > LONGEST) {
            throw fault(column, Message.of("table.too-long", "longest", LONGEST));
        }
        if (cell.chars().anyMatch(Character::isISOControl)) {
            throw fault(column, Message.of("table.control-character"));
        }
        if (FORMULA.matcher(cell).lookingAt()) {
            throw fault(column, Message.of("table.formula", "found", cell.substring(0, 1)));
        }
        return cell.isEmpty() ? null : cell;
    }

    public String text(String column) {
        String cell = optional(column);
        if (cell == null) {
            throw fault(column, Message.of("table.cell-empty"));
        }
        return cell;
    }

    public String code(String column) {
        return parsed(column, "table.not-a-code", text -> {
            if (!CODE.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
    }

    public @Nullable String optionalCode(String column) {
        return optional(column) == null ? null : code(column);
    }

    /** A whole number from 1 to 99999, in either set of digits. */
    public int number(String column) {
        return parsed(column, "table.not-a-number", text -> {
            String digits = westernDigits(text);
            if (!NUMBER.matcher(digits).matches()) {
                throw new IllegalArgumentException(text);
            }
            return Integer.parseInt(digits);
        });
    }

    /** A number with two decimals at most and a point before them, in either set of digits. */
    public BigDecimal decimal(String column) {
        return parsed(column, "table.not-a-decimal", text -> {
            String digits = westernDigits(text);
            if (!DECIMAL.matcher(digits).matches()) {
                throw new IllegalArgumentException(text);
            }
            return new BigDecimal(digits);
        });
    }

    /** A date such as {@code 2026-12-16}, in either set of digits. */
    public LocalDate date(String column) {
        return parsed(column, "table.not-a-date", text -> {
            LocalDate date = LocalDate.parse(westernDigits(text));
            if (date.getYear() < 1900 || date.getYear() > 2999) {
                throw new IllegalArgumentException(text);
            }
            return date;
        });
    }

    public @Nullable LocalDate optionalDate(String column) {
        return optional(column) == null ? null : date(column);
    }

    /** The columns {@code <prefix>_ar} and {@code <prefix>_en}. */
    public Bilingual bilingual(String prefix) {
        return new Bilingual(text(prefix + "_ar"), text(prefix + "_en"));
    }

    /** The same, each in the letters of its language: who swaps the two columns is told, and no page shows a name in the other one's place. */
    public Bilingual bilingualInItsLetters(String prefix) {
        Bilingual both = bilingual(prefix);
        if (!ARABIC_LETTER.matcher(both.ar()).find()) {
            throw fault(prefix + "_ar", Message.of("table.not-arabic", "found", both.ar()));
        }
        if (!LATIN_LETTER.matcher(both.en()).find()) {
            throw fault(prefix + "_en", Message.of("table.not-english", "found", both.en()));
        }
        return both;
    }

    /** @param sentence key of the fault if the parser refuses; it may use {@code {found}} */
    public <T> T parsed(String column, String sentence, Function<String, T> parser) {
        String cell = text(column);
        try {
            return parser.apply(cell);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw fault(column, Message.of(sentence, "found", cell));
        }
    }

    /** To be thrown: this cell is at fault, or the row as a whole if column is null. */
    public RuntimeException fault(@Nullable String column, Message sentence) {
        return new TableFaultFound(new TableFault(file, number, column, sentence));
    }

    /** The digits that Arabic and Persian keyboards write, as the others. */
    private static String westernDigits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().forEach(c -> digits.append((char) (Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)));
        return digits.toString();
    }
}
