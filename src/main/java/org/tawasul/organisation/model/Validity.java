package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From and until a day, both inclusive; no until means still in force. */
record Validity(LocalDate from, @Nullable LocalDate until) {
    boolean holds(LocalDate on) {
        return !on.isBefore(from) && (until == null || !on.isAfter(until));
    }

    boolean overlaps(Validity other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** Whether each day of that time lies in one of the others, which don't overlap. */
    static boolean cover(Validity time, List<Validity> others) {
        LocalDate open = time.from();
        for (Validity one :
                others.stream().sorted(Comparator.comparing(Validity::from)).toList()) {
            if (one.holds(open)) {
                if (one.until() == null || (time.until() != null && !one.until().isBefore(time.until()))) {
                    return true;
                }
                open = one.until().plusDays(1);
            }
        }
        return false;
    }

    private boolean endsBefore(Validity other) {
        return until != null && until.isBefore(other.from);
    }
}
