package org.tawasul.customers;

import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;

/**
 * What is known of a customer at first contact. Phone in any form (Arabic-Indic digits too), read for region BH.
 *
 * @param channel null if nothing was said of it
 * @param hours null if nothing was said of them
 * @param languageSaid whether the customer said in which language he is to be told; if not, a known customer keeps his
 */
public record RegisterCustomer(
        @Nullable String login,
        @Nullable String name,
        @Nullable String mail,
        @Nullable String phone,
        Language language,
        @Nullable PreferredChannel channel,
        @Nullable SaidHours hours,
        boolean languageSaid) {
    /** Nothing was said of the hours. */
    public RegisterCustomer(
            @Nullable String login,
            @Nullable String name,
            @Nullable String mail,
            @Nullable String phone,
            Language language,
            @Nullable PreferredChannel channel,
            boolean languageSaid) {
        this(login, name, mail, phone, language, channel, null, languageSaid);
    }

    public RegisterCustomer(
            @Nullable String login,
            @Nullable String name,
            @Nullable String mail,
            @Nullable String phone,
            Language language) {
        this(login, name, mail, phone, language, null, null, true);
    }

    /** A customer's own words without a sign-in: nobody knows who says it. What staff writes for a caller was said to them. */
    public boolean isUnproven(Actor actor) {
        return login == null && actor.role().equals("customer");
    }
}
