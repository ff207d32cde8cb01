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
        PreferredChannel wanted = wanted(said);
        PreferredChannel channel = wanted == kept.preferences().channel() ? null : wanted;
        return language == null && channel == null ? Optional.empty() : Optional.of(new Telling(language, channel));
    }

    /** Of who says both only what he wrote himself: the other contact is known to the customer and not to him. */
    private static @Nullable PreferredChannel wanted(RegisterCustomer said) {
        if (said.channel() != PreferredChannel.BOTH) {
            return said.channel();
        }
        if (isBlank(said.mail())) {
            return PreferredChannel.SMS;
        }
        return isBlank(said.phone()) ? PreferredChannel.MAIL : PreferredChannel.BOTH;
    }

    private static boolean isBlank(@Nullable String contact) {
        return contact == null || contact.isBlank();
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
