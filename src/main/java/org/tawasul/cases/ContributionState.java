package org.tawasul.cases;

import java.util.Locale;

/** Where a contribution stands. */
public enum ContributionState {
    /** Written into a reply that has not left. */
    PROMISED,
    /** Whoever was asked has not answered. */
    OPEN,
    /** Answered, and whoever asked has not agreed yet: the lead to a part, the customer to what was promised. */
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
