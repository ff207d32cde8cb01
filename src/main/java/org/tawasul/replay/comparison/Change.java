package org.tawasul.replay.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what way the second replay of a case differs from the first; a case may do so in several. */
public enum Change {
    ONLY_IN_A(Shown.NOTHING),
    ONLY_IN_B(Shown.NOTHING),
    /** The key is the same and the case is not: another kind, or received at another instant. */
    OTHER_RECORD(Shown.NOTHING),
    /** B refused what A took. */
    REFUSED(Shown.CODE),
    /** B took what A refused. */
    ACCEPTED(Shown.CODE),
    ROUTED_ELSEWHERE(Shown.CODE),
    TRIAGED(Shown.NOTHING),
    NO_LONGER_TRIAGED(Shown.NOTHING),
    OTHER_PRIORITY(Shown.CODE),
    OTHER_PERIOD(Shown.INSTANT),
    LATE(Shown.INSTANT),
    NO_LONGER_LATE(Shown.INSTANT),
    REPLIED_EARLIER(Shown.INSTANT),
    REPLIED_LATER(Shown.INSTANT),
    /** Only B has a reply. */
    REPLY_GAINED(Shown.INSTANT),
    /** Only A has a reply. */
    REPLY_LOST(Shown.INSTANT),
    ESCALATED_MORE(Shown.CODE),
    ESCALATED_LESS(Shown.CODE),
    OTHER_STATE(Shown.STATE),
    /** Nothing of the above, and still not the same: other steps on the way, other scores. */
    OTHER_DETAILS(Shown.CODE);

    /** What the two values of an example are. */
    enum Shown {
        NOTHING,
        CODE,
        INSTANT,
        STATE
    }

    private final Shown shown;

    Change(Shown shown) {
        this.shown = shown;
    }

    Shown shown() {
        return shown;
    }

    /** As it stands in JSON and in the keys of texts. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
