package org.tawasul.customers;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a customer without sign-in proves who he is: by six digits that are sent to a contact he gave. Whoever asks for a code hears the same, equally soon, whether anybody is
 * known by what he names. No method may be called inside a transaction: a wrong try is counted for good, and a refusal would undo it. A code lives ten minutes and is used once; after five wrong tries a new one has to be asked for.
 */
public interface OneTimeCodes {
    Duration LIFE = Duration.ofMinutes(10);

    int TRIES = 5;

    /**
     * Asks for a code for this customer; refuses {@code codes-too-many} (TOO_MANY, minutes) if that was asked too often, by whoever.
     *
     * @param customerId null if nobody is known by what was named; the answer is the same
     * @param named what was named, in its one form, such as a case number
     * @return the asking, which is given back with the code; 43 characters, known to whoever asked and to nobody else
     */
    String askFor(@Nullable Long customerId, String named, Asker asker);

    /** The same by a phone number or mail address; refuses {@code phone-invalid} and {@code mail-invalid} in field {@code contact}. */
    String askByContact(String contact, Asker asker);

    /**
     * Whose the code is. Both sets of digits, spaces don't count. Refuses, in field {@code code}: {@code code-form} for what can't be one and is not counted, {@code code-wrong}
     * (left: tries that are left), {@code code-locked} after the last of them, {@code code-expired} (GONE) for one whose time is over or that was used.
     */
    Customer redeem(String asking, String code);
}
