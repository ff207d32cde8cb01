package org.tawasul.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

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
    /** The customer had said the same before: its words were added to the first case, by the rules at receipt or by an officer. */
    JOINED,
    /** The customer took it back before there was a reply. */
    WITHDRAWN;

    /** The states that may follow. */
    public Set<CaseState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(INCOMPLETE, IN_TRIAGE, WITH_TEAM, NOT_ADMITTED, JOINED, WITHDRAWN);
            case INCOMPLETE -> EnumSet.of(RECEIVED, NOT_ADMITTED, WITHDRAWN);
            case IN_TRIAGE -> EnumSet.of(WITH_TEAM, NOT_ADMITTED, JOINED, WITHDRAWN);
            case WITH_TEAM ->
                EnumSet.of(IN_TRIAGE, WITH_TEAM, WAITING_FOR_CUSTOMER, REPLIED, IN_STUDY, DECLINED, JOINED, WITHDRAWN);
            case WAITING_FOR_CUSTOMER -> EnumSet.of(WITH_TEAM, WITHDRAWN);
            case REPLIED -> EnumSet.of(WITH_TEAM, CLOSED);
            case CLOSED -> EnumSet.of(WITH_TEAM);
            case IN_STUDY -> EnumSet.of(IN_IMPLEMENTATION, DECLINED, WITHDRAWN);
            case DECLINED -> EnumSet.of(CLOSED);
            case IN_IMPLEMENTATION -> EnumSet.of(IMPLEMENTED);
            case IMPLEMENTED -> EnumSet.of(CLOSED);
            // Only what an officer joined: nobody ever worked on what the rules joined at receipt.
            case JOINED -> EnumSet.of(IN_TRIAGE, WITH_TEAM);
            case NOT_ADMITTED, WITHDRAWN -> EnumSet.noneOf(CaseState.class);
        };
    }

    public boolean isAtEnd() {
        return switch (this) {
            case CLOSED, NOT_ADMITTED, JOINED, WITHDRAWN -> true;
            case RECEIVED,
                    INCOMPLETE,
                    IN_TRIAGE,
                    WITH_TEAM,
                    WAITING_FOR_CUSTOMER,
                    REPLIED,
                    IN_STUDY,
                    DECLINED,
                    IN_IMPLEMENTATION,
                    IMPLEMENTED -> false;
        };
    }

    /** Whether the customer still waits for the first answer to what he said; a suggestion that is studied has had one. */
    public boolean isUnanswered() {
        return switch (this) {
            case RECEIVED, INCOMPLETE, IN_TRIAGE, WITH_TEAM, WAITING_FOR_CUSTOMER -> true;
            case REPLIED, IN_STUDY, DECLINED, IN_IMPLEMENTATION, IMPLEMENTED, CLOSED, NOT_ADMITTED, JOINED, WITHDRAWN ->
                false;
        };
    }

    /** Whether what its customer says besides still finds somebody who works on it. */
    public boolean takesAdditions() {
        return switch (this) {
            case RECEIVED, IN_TRIAGE, WITH_TEAM, IN_STUDY, IN_IMPLEMENTATION -> true;
            case INCOMPLETE,
                    WAITING_FOR_CUSTOMER,
                    REPLIED,
                    DECLINED,
                    IMPLEMENTED,
                    CLOSED,
                    NOT_ADMITTED,
                    JOINED,
                    WITHDRAWN -> false;
        };
    }

    /** The names, as the store has them, of the states for which something holds: statements take such lists from here and write none themselves. */
    public static List<String> names(Predicate<CaseState> wanted) {
        return Arrays.stream(values()).filter(wanted).map(CaseState::name).toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
