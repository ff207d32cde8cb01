package org.tawasul.decisions.engine;

import java.time.LocalDate;

/** The day for which is decided, as a fact, so that rows with dates are rules like all others. Public because compiled rules read it. */
public record BusinessDay(long epochDay) {
    static BusinessDay of(LocalDate day) {
        return new BusinessDay(day.toEpochDay());
    }
}
