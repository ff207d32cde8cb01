package org.tawasul.casework.model;

import java.time.Instant;
import java.time.LocalDate;

/** An absence in the store that was not ended. */
public record AbsenceRow(
        long id,
        String login,
        String entity,
        String substitute,
        LocalDate fromDay,
        LocalDate untilDay,
        String enteredBy,
        Instant enteredAt) {}
