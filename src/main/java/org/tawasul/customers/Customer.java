package org.tawasul.customers;

import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/**
 * A customer as the rest of the system may see one: who it is, opened from under the person's data key.
 *
 * @param login the sign-in name, if the customer has one
 * @param phone in E.164 form, if given
 * @param preferences how to tell the customer something
 */
public record Customer(
        long id,
        @Nullable String login,
        @Nullable String name,
        @Nullable String mail,
        @Nullable String phone,
        Language language,
        Preferences preferences) {
    /** Begins the name of a customer who proved who he is without a password. */
    public static final String OF_ID = "#";

    public Customer(
            long id,
            @Nullable String login,
            @Nullable String name,
            @Nullable String mail,
            @Nullable String phone,
            Language language) {
        this(id, login, name, mail, phone, language, Preferences.UNSAID);
    }

    /**
     * By what a customer is known who proved who he is without a password: {@code #} and his id, which no login of a file can be. Never his login, under which he may have become
     * somebody who may do more.
     */
    public String provenName() {
        return OF_ID + id;
    }

    /** Whether nothing can be sent: such a customer reads what he is told in his case. */
    public boolean isWithoutContact() {
        return mail == null && phone == null;
    }
}
