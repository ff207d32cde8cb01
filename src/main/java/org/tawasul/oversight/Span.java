package org.tawasul.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tawasul.shared.Refusal;

/** The days that an overview is about, both included. Refuses {@code days-reversed}, {@code span-too-long} and, for a year that no store can hold, {@code parameter-invalid}. */
public record Span(LocalDate from, LocalDate to) {
    /** With more, a page would have to count all that ever was. */
    public static final int MOST_DAYS = 366;

    private static final int USUAL_DAYS = 30;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public Span {
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw Refusal.inField("parameter-invalid", from.getYear() < FIRST_YEAR ? "from" : "to");
        }
        if (to.isBefore(from)) {
            throw Refusal.inField("days-reversed", "to");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw Refusal.inField("span-too-long", "from");
        }
    }

    /** What is shown to whoever asks for no days: the last thirty. */
    public static Span until(LocalDate today) {
        return new Span(today.minusDays(USUAL_DAYS - 1), today);
    }
}
