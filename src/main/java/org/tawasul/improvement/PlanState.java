package org.tawasul.improvement;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an improvement stands, from the request to the end. */
public enum PlanState {
    /** The root cause is being looked for. */
    REQUESTED,
    STUDIED,
    /** Decided against, with reasons that everybody may read. */
    REFUSED,
    ACCEPTED,
    PLANNED,
    CARRIED_OUT,
    /** All steps are done and its effect is looked for. */
    DONE,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Set<PlanState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(STUDIED);
            case STUDIED -> EnumSet.of(REFUSED, ACCEPTED);
            case ACCEPTED -> EnumSet.of(PLANNED);
            case PLANNED -> EnumSet.of(CARRIED_OUT, ACCEPTED);
            case CARRIED_OUT -> EnumSet.of(DONE);
            case DONE -> EnumSet.of(CLOSED);
            case REFUSED, CLOSED -> EnumSet.noneOf(PlanState.class);
        };
    }

    public boolean isOver() {
        return this == REFUSED || this == CLOSED;
    }

    /** Whether everybody may read of it: what was decided, and never what is still weighed. */
    public boolean isPublic() {
        return this != REQUESTED && this != STUDIED;
    }
}
