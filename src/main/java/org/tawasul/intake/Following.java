package org.tawasul.intake;

import java.util.Optional;
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
     * Asks for a code by a case number in any form in which people write it. Refuses {@code case-number-invalid} in field {@code number} for what can't be one, and {@code
     * codes-too-many}.
     *
     * @return the asking, to be given back with the code
     */
    String askByNumber(String number, Asker asker);

    /** The same by a phone number or mail address; refuses {@code phone-invalid} and {@code mail-invalid} in field {@code contact}. */
    String askByContact(String contact, Asker asker);

    /** Who it is that gives the code back. Refuses what {@link org.tawasul.customers.OneTimeCodes#redeem} refuses. */
    SignedIn enter(String asking, String code);

    /** The customer of the one case that a follow link opens. Refuses {@code follow-link-invalid} (NOT_FOUND). */
    Followed enterByLink(String token);

    /** The token of a case's follow link, for whoever has just sent it; empty for a case that has none. */
    Optional<String> token(long caseId);

    /** What a follow link opens. */
    record Followed(SignedIn who, String caseNumber) {}
}
