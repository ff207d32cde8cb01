package org.tawasul.customers;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.shared.PersonalText;

/**
 * Identity, contacts, language and a data key per person. Contacts are found by keyed HMAC and stored encrypted; a case
 * holds nothing of this but the customer's id.
 */
public interface Customers extends PersonalText {
    /**
     * Who this is; made when nobody is. A signed-in customer is the one with the login and with no other, and what is given replaces what is
     * stored; a login {@code #} with an id is that customer's, and nobody new ({@code customer-unknown}). Without a login it is whoever is found by the phone, else by the mail, if no given contact differs from the stored ones: a stranger who knows
     * a phone number must not turn another's notices to himself. A contact by which somebody else is found already is kept for notices but
     * finds the other. Refuses a phone or mail that cannot be one ({@code phone-invalid}, {@code mail-invalid}) and a preferred channel for which there is no
     * contact ({@code channel-without-contact}). Who did not prove who he is ({@link RegisterCustomer#isUnproven}) says language, channel and hours of who is new, and
     * changes nobody's: what he chose is for his case alone ({@link #tellApart}), and the contact for it is among those that he gave. Two calls for one new customer at
     * once: one gets a {@code DuplicateKeyException}, and its whole command is to be run again.
     */
    long register(RegisterCustomer command, Actor actor);

    /** Refuses what {@link #register} would refuse of contacts and channel, and keeps nothing. */
    void check(RegisterCustomer command, Actor actor);

    /** From now on this customer is told of this case in this way; until he says himself how he wants to be told. Needs a transaction. */
    void tellApart(long caseId, long customerId, Telling telling);

    /** As {@link #get}, with the language and the channel in which this customer is told of this case. */
    Customer ofCase(long id, long caseId);

    /** How and in which language to tell this customer something from now on. Refuses {@code channel-without-contact}. Needs a transaction. */
    void prefer(long customerId, Preferences preferences, Language language, Actor actor);

    /** Refuses {@code customer-unknown} (NOT_FOUND) and {@code person-forgotten} (GONE). */
    Customer get(long id);

    /** Until the end of the transaction whoever else holds this customer waits, so that two things that one person does at once are done one after the other. */
    void hold(long id);

    /** Says whose words are opened next, so that the keys of a whole list are read at once; those whose words can be opened. Whoever was forgotten stays so. */
    Set<Long> willOpen(Collection<Long> customerIds);

    /** By the customer's own login, or by his {@link Customer#provenName}. */
    Optional<Customer> findByLogin(String login);

    /** Whether this can be a phone number at all, in any form in which people write one. */
    boolean isPhone(String phone);

    /** Phone in any form; empty also for one that cannot be a phone. */
    Optional<Customer> findByPhone(String phone);

    /** Empty also for what cannot be a mail address. */
    Optional<Customer> findByMail(String mail);
}
