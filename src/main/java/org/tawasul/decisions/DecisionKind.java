package org.tawasul.decisions;

import java.util.Locale;

/** What is decided by rules; each kind has the folder of the same name under {@code rules/}. */
public enum DecisionKind {
    ADMISSION,
    ROUTING,
    PRIORITY,
    DEADLINES,
    WATCH,
    REPLY,
    RATING,
    /** What would explain that a case counts as kept. Rule sets from before it was asked have no folder for it. */
    HONESTY,
    /** What follows from feedback that keeps coming. Neither have they one for this. */
    RECURRENCE;

    /** Whether a rule set may say nothing of it: nothing is found then. */
    public boolean isOptional() {
        return this == HONESTY || this == RECURRENCE;
    }

    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
