package org.tawasul.shared;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what a person wrote, or what names a person, under that person's own data key, so that forgetting the key forgets
 * the words everywhere. The port is here because modules that know nothing of customers hold such text; {@code customers}
 * answers it.
 */
public interface PersonalText {
    /** The text, encrypted under the key of this customer. Two calls with the same text give different bytes. */
    byte[] seal(long customerId, String text);

    /** The text again. Throws {@link Refusal} {@code person-forgotten} (GONE) once the person's key is destroyed. */
    String open(long customerId, byte[] sealed);

    /**
     * The text for a row among others: null once the person's key is destroyed, and also where the bytes were harmed, because for the sake of one row the others must not be missing.
     * Whoever {@linkplain #open opens} that row alone hears which of both it is.
     */
    default @Nullable String legible(long customerId, byte[] sealed) {
        try {
            return open(customerId, sealed);
        } catch (Refusal | IllegalStateException unreadable) {
            return null;
        }
    }
}
