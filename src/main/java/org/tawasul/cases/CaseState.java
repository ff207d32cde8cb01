package org.tawasul.cases;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a case stands, and where it may go from there. */
public enum CaseState {
    RECEIVED,
    /** The rules found no owner, or two; the central team decides. */
    IN_TRIAGE,
    WITH_TEAM,
    WAITING_FOR_CUSTOMER,
    REPLIED,
    CLOSED,
    NOT_ADMITTED,
    /** The customer took it back before there was a reply. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<CaseState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(IN_TRIAGE, WITH_TEAM, NOT_ADMITTED, WITHDRAWN);
            case IN_TRIAGE -> EnumSet.of(WITH_TEAM, NOT_ADMITTED, WITHDRAWN);
            case WITH_TEAM -> EnumSet.of(IN_TRIAGE, WITH_TEAM, WAITING_FOR_CUSTOMER, REPLIED, WITHDRAWN);
            case WAITING_FOR_CUSTOMER -> EnumSet.of(WITH_TEAM, WITHDRAWN);
            case REPLIED -> EnumSet.of(WITH_TEAM, CLOSED);
            case CLOSED -> EnumSet.of(WITH_TEAM);
            case NOT_ADMITTED, WITHDRAWN -> EnumSet.noneOf(CaseState.class);
        };
    }

    public boolean isAtEnd() {
        return this == CLOSED || this == NOT_ADMITTED || this == WITHDRAWN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
