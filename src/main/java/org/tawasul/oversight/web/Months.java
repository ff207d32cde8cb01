package org.tawasul.oversight.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months as addresses say them. */
final class Months {
    private static final int FIRST_YEAR = 2000;

    private Months() {}

    /** Whoever asks for a month that is none, that no store can hold or that is still to come, gets this one. */
    static YearMonth of(@Nullable String written, YearMonth otherwise, YearMonth last) {
        try {
            YearMonth asked = written == null || written.isBlank() ? otherwise : YearMonth.parse(written.strip());
            return asked.getYear() < FIRST_YEAR || asked.isAfter(last) ? otherwise : asked;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
