package org.tawasul.customers;

import java.util.Optional;
import org.tawasul.shared.PersonalText;

/**
 * Identity, contacts, language and a data key per person. Contacts are found by keyed HMAC and stored encrypted; a case
 * holds nothing of this but the customer's id.
 */
public interface Customers extends PersonalText {
    /**
     * The customer with this login, else the one with this phone, else with this mail; made when there is none. Given contacts
     * and language replace the stored ones. Refuses a phone or mail that cannot be one ({@code phone-invalid}, {@code mail-invalid}).
     */
    long register(RegisterCustomer command);

    Customer get(long id);

    Optional<Customer> findByLogin(String login);

    Optional<Customer> findByPhone(String phone);
}
