package org.tawasul.casework;

import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/** What officers do with a suggestion; as {@link Casework}. */
public interface SuggestionDesk {
    /** Screening found that it is worth studying. */
    void study(long workItem, SignedIn who);

    /**
     * @param decided {@code accepted} or {@code declined}; the reasons have at most 20,000 characters, and whether they say anything is for the reply rules to judge
     * @param confirmation why it leaves although a rule warns of it
     */
    void decide(long workItem, String decided, String reasons, @Nullable String confirmation, SignedIn who);

    /** What was done; 1 to 10,000 characters. */
    void implement(long workItem, String words, SignedIn who);

    /** How it was made known; 1 to 10,000 characters. */
    void announce(long workItem, String words, SignedIn who);
}
