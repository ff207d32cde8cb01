package org.tawasul.cases;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a case stands, and where it may go from there. */
public enum CaseState {
    RECEIVED,
    /** Not admitted yet: the customer has been asked for what is missing. */
    INCOMPLETE,
    /** The rules found no owner, or two; the central team decides. */
    IN_TRIAGE,
    WITH_TEAM,
    WAITING_FOR_CUSTOMER,
    REPLIED,
    /** A suggestion that the entity studies. */
    IN_STUDY,
    /** A suggestion that the entity does not follow, with the reasons. */
    DECLINED,
    /** An accepted suggestion that is being put into effect. */
    IN_IMPLEMENTATION,
    /** In effect, and still to be announced. */
    IMPLEMENTED,
    CLOSED,
    NOT_ADMITTED,
    /** The customer had said the same before: its words were added to the first case. */
    JOINED,
    /** The customer took it back before there was a reply. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<CaseState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(INCOMPLETE, IN_TRIAGE, WITH_TEAM, NOT_ADMITTED, JOINED, WITHDRAWN);
            case INCOMPLETE -> EnumSet.of(RECEIVED, NOT_ADMITTED, WITHDRAWN);
            case IN_TRIAGE -> EnumSet.of(WITH_TEAM, NOT_ADMITTED, WITHDRAWN);
            case WITH_TEAM ->
                EnumSet.of(IN_TRIAGE, WITH_TEAM, WAITING_FOR_CUSTOMER, REPLIED, IN_STUDY, DECLINED, WITHDRAWN);
            case WAITING_FOR_CUSTOMER -> EnumSet.of(WITH_TEAM, WITHDRAWN);
            case REPLIED -> EnumSet.of(WITH_TEAM, CLOSED);
            case CLOSED -> EnumSet.of(WITH_TEAM);
            case IN_STUDY -> EnumSet.of(IN_IMPLEMENTATION, DECLINED, WITHDRAWN);
            case DECLINED -> EnumSet.of(CLOSED);
            case IN_IMPLEMENTATION -> EnumSet.of(IMPLEMENTED);
            case IMPLEMENTED -> EnumSet.of(CLOSED);
            case NOT_ADMITTED, JOINED, WITHDRAWN -> EnumSet.noneOf(CaseState.class);
        };
    }

    public boolean isAtEnd() {
        return this == CLOSED || this == NOT_ADMITTED || this == JOINED || this == WITHDRAWN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
