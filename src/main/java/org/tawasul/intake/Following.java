package org.tawasul.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseNumber;
import org.tawasul.customers.Asker;
import org.tawasul.organisation.SignedIn;

/**
 * How a customer who has no sign-in comes to his cases: by a one-time code that is asked for with the number of a case or with a contact alone, or by the link that was given to whoever
 * sent a case without a name. Asking tells nobody whether a number or contact is known. Asking and entering are no part of another command.
 */
public interface Following {
    /** Who acts before it is known who he is. */
    String GUEST = "guest";

    /**
     * Asks for a code by what a person knows: a case number in any form in which people write it, a phone number or a mail address. Refuses in field {@code known} {@code
     * field-required}, {@code case-number-invalid} for what looks like a number of ours and can't be one, {@code phone-invalid} and {@code mail-invalid}; and {@code codes-too-many}.
     */
    Asked ask(String known, Asker asker);

    /** Who it is that gives the code back. Refuses what {@link org.tawasul.customers.OneTimeCodes#redeem} refuses. */
    SignedIn enter(String asking, String code);

    /** Whether the token is that of a follow link. */
    boolean opens(String token);

    /** The customer of the one case that a follow link opens. Refuses {@code follow-link-invalid} (NOT_FOUND). */
    Followed enterByLink(String token);

    /** The token of a case's follow link, for whoever has just sent it; empty for a case that has none. */
    Optional<String> token(long caseId);

    /**
     * A code was asked for.
     *
     * @param asking to be given back with the code
     * @param number the case number, if it was asked for by one, whether anybody has it or not
     */
    record Asked(String asking, @Nullable CaseNumber number) {}

    /** What a follow link opens. */
    record Followed(SignedIn who, String caseNumber) {}
}
