package org.tawasul.customers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/**
 * How a customer is told of one case alone: whoever sent it chose it, and nobody knows whether he is that customer.
 *
 * @param language null: in the customer's own
 * @param channel null: by the contact that the customer prefers
 */
public record Telling(@Nullable Language language, @Nullable PreferredChannel channel) {
    /** What somebody chose and what is not kept of the customer; empty where he is told as was chosen. */
    public static Optional<Telling> apart(RegisterCustomer said, Customer kept) {
        Language language = said.languageSaid() && said.language() != kept.language() ? said.language() : null;
        PreferredChannel channel = said.channel() == kept.preferences().channel() ? null : said.channel();
        return language == null && channel == null ? Optional.empty() : Optional.of(new Telling(language, channel));
    }

    /** The customer as he is told of that case; his hours are his own. */
    public Customer of(Customer kept) {
        Preferences own = kept.preferences();
        return new Customer(
                kept.id(),
                kept.login(),
                kept.name(),
                kept.mail(),
                kept.phone(),
                language == null ? kept.language() : language,
                new Preferences(channel == null ? own.channel() : channel, own.quiet()));
    }
}
