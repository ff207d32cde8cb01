package org.tawasul.cases;

import java.util.Locale;

/** What somebody beside the responsible team is asked for. */
public enum ContributionKind {
    /** Another entity's opinion; the responsible team goes on meanwhile. */
    OPINION,
    /** A colleague's answer inside the entity. */
    COLLEAGUE,
    /** Another entity's part of the case, which the responsible entity approves and joins into one reply. */
    PART,
    /** What the minister's office orders on the case. */
    DIRECTIVE,
    /** What a reply promises the customer, and by when. */
    COMMITMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the case waits with its closing until it is over. */
    public boolean holdsClosing() {
        return this == DIRECTIVE || this == COMMITMENT;
    }

    /** Whether the reply that is issued makes it superfluous. */
    public boolean servesTheReply() {
        return this == OPINION || this == COLLEAGUE;
    }
}
