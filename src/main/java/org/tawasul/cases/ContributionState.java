package org.tawasul.cases;

import java.util.Locale;

/** Where a contribution stands. */
public enum ContributionState {
    /** Whoever was asked has not answered. */
    OPEN,
    /** Answered, and whoever asked has not agreed yet. */
    ANSWERED,
    DONE,
    /** Not wanted any more; the reason says why. */
    CANCELLED;

    public boolean isAtEnd() {
        return this == DONE || this == CANCELLED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
