package org.tawasul.organisation.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From and until a day, both inclusive; no until means still in force. */
record Validity(LocalDate from, @Nullable LocalDate until) {
    boolean holds(LocalDate on) {
        return !on.isBefore(from) && (until == null || !on.isAfter(until));
    }

    boolean overlaps(Validity other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Validity other) {
        return until != null && until.isBefore(other.from);
    }
}
