package org.tawasul.customers.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.PreferredChannel;
import org.tawasul.shared.Language;

/**
 * A customer as stored: name and contacts under the person's data key.
 *
 * @param mailHmac null if there is no mail or somebody else is found by it
 * @param phoneHmac null if there is no phone or somebody else is found by it
 * @param quietFrom minute of the day; null: the installation's quiet hours
 */
@SuppressWarnings("ArrayRecordComponent")
public record CustomerRow(
        long id,
        @Nullable String login,
        byte @Nullable [] name,
        byte @Nullable [] mail,
        byte @Nullable [] phone,
        @Nullable String mailHmac,
        @Nullable String phoneHmac,
        Language language,
        PreferredChannel channel,
        @Nullable Integer quietFrom,
        @Nullable Integer quietUntil,
        Instant createdAt,
        long version) {}
