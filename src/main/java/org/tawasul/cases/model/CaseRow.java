package org.tawasul.cases.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;

/** A case as it is kept; subject and description under the customer's data key. */
@SuppressWarnings("ArrayRecordComponent")
public record CaseRow(
        long id,
        int numberYear,
        long numberSequence,
        String kind,
        String state,
        long customerId,
        byte[] subject,
        byte[] description,
        @Nullable String service,
        @Nullable String area,
        String urgency,
        String channel,
        int attachments,
        String openedBy,
        @Nullable String priority,
        @Nullable String entity,
        @Nullable String team,
        int transfers,
        @Nullable Instant breachedAt,
        int escalationLevel,
        Instant receivedAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        boolean emergency,
        @Nullable String decided,
        @Nullable Integer block,
        Language language,
        long version) {}
