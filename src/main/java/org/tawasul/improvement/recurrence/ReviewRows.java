package org.tawasul.improvement.recurrence;

import java.time.LocalDate;

/** How much feedback came, and how much of it speaks of a known theme. */
public interface ReviewRows {
    int heard(String entity, LocalDate from, LocalDate until);

    int themed(String entity, LocalDate from, LocalDate until);
}
