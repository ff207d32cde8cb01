package org.tawasul.intake;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.Customer;
import org.tawasul.organisation.SignedIn;

/**
 * The contact centre speaks with somebody. While a call lasts its agent sees that customer's cases and acts on his behalf; the record says who saw them, since when, and how the agent
 * knew that it was he. It ends when the agent says so, when he begins another, or by itself. Whole commands; for agents, others are refused {@code not-allowed}.
 */
public interface Calls {
    /** The longest note. */
    int NOTE = 2000;

    /** How an agent knows that the caller is who has this number. */
    enum Ground {
        /** The number is the one from which he calls. */
        CALLS_FROM_IT,
        /** He named a case of his, by its number or by what it is about. */
        NAMED_A_CASE;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Begins a call, and ends the one before.
     *
     * @param phone in any form, in either set of digits. Refuses {@code field-required} and {@code phone-invalid} in field {@code phone}, {@code field-required} in {@code ground}
     */
    Call begin(@Nullable String phone, @Nullable Ground ground, SignedIn agent);

    /** The call that lasts; empty if none does. */
    Optional<Call> current(SignedIn agent);

    /** Nothing happens if none lasts. */
    void end(SignedIn agent);

    /**
     * What the caller said of a service and wants no answer to is counted with what else its customers say; the words are kept nowhere. Refuses {@code call-over}, {@code field-required},
     * {@code text-too-long} and {@code text-without-letters} of {@code words}, {@code service-unknown}, {@code area-unknown}.
     *
     * @param area null if he named none
     */
    void note(@Nullable String words, @Nullable String service, @Nullable String area, SignedIn agent);

    /** Refuses {@code call-over} (CONFLICT): somebody is always told that he sees no more. */
    Call mustLast(SignedIn agent);

    /**
     * A call.
     *
     * @param caller who calls; null for somebody of whom nothing is kept yet
     * @param until when it ends by itself
     */
    record Call(long id, @Nullable Customer caller, Instant begunAt, Instant until) {}
}
