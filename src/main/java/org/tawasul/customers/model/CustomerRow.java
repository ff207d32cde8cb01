package org.tawasul.customers.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/**
 * A customer as stored: name and contacts under the person's data key.
 *
 * @param mailHmac null if there is no mail or somebody else is found by it
 * @param phoneHmac null if there is no phone or somebody else is found by it
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
        Instant createdAt,
        long version) {}
