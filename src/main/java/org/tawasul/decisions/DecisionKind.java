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
    RATING;

    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
