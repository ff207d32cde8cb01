package org.tawasul.customers;

import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/**
 * A customer as the rest of the system may see one: who it is, opened from under the person's data key.
 *
 * @param login the sign-in name, if the customer has one
 * @param phone in E.164 form, if given
 */
public record Customer(
        long id,
        @Nullable String login,
        @Nullable String name,
        @Nullable String mail,
        @Nullable String phone,
        Language language) {}
