package org.tawasul.decisions.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed set of things a cell can be. */
public enum ColumnType {
    CODE,
    /** A whole number that must be the same. */
    INTEGER,
    /** A whole number that must be reached. */
    INTEGER_AT_LEAST,
    BOOLEAN,
    /** One to three words that the person wrote, in whatever spelling; a condition only. */
    PHRASE,
    /** A {@link org.tawasul.calendar.Period}; a result only. */
    PERIOD,
    /** A text for people; a result only. It is read back from the table by the row's name, and reaches neither the engine nor the stored decision. */
    TEXT;

    static Optional<ColumnType> of(String name) {
        return Arrays.stream(values())
                .filter(type ->
                        type.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }

    boolean fits(Class<?> component) {
        return switch (this) {
            case CODE -> component == String.class;
            case INTEGER, INTEGER_AT_LEAST -> component == int.class || component == long.class;
            case BOOLEAN -> component == boolean.class;
            case PHRASE, PERIOD, TEXT -> false;
        };
    }

    boolean mayBeResult() {
        return this == CODE || this == INTEGER || this == PERIOD || this == TEXT;
    }

    /** Whether its cells are said where the table is, and nowhere else: a phrase is what the person wrote, a text may be long. */
    public boolean staysInTable() {
        return this == PHRASE || this == TEXT;
    }
}
