package org.tawasul.shared;

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
}
