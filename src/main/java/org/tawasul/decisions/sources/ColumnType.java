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
    /** A {@link org.tawasul.calendar.Period}; a result only. */
    PERIOD;

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
            case PERIOD -> false;
        };
    }
}
