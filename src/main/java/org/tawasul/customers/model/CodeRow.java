package org.tawasul.customers.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.OneTimeCodes;

/**
 * An asking as stored, with its code if one was made.
 *
 * @param asking hash of what the asker gives back
 * @param named keyed hash of what was named
 * @param address keyed hash of where it was asked from
 * @param customerId null if nobody is known by what was named, or no code was made for him
 * @param digits keyed hash of the code
 * @param version the number of its rows in the record
 */
public record CodeRow(
        long id,
        String asking,
        String named,
        String address,
        @Nullable Long customerId,
        @Nullable String digits,
        int wrongTries,
        Instant askedAt,
        @Nullable Instant endedAt,
        long version) {
    Instant until() {
        return askedAt.plus(OneTimeCodes.LIFE);
    }

    boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(until());
    }

    boolean isLocked() {
        return wrongTries >= OneTimeCodes.TRIES;
    }
}
