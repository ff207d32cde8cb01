package org.tawasul.casework;

import java.time.Duration;
import java.util.List;
import org.tawasul.organisation.SignedIn;

/** Who else looks at a case now. It stops nobody and ends by itself. */
public interface Presence {
    /** How long somebody counts as looking after he was seen last. */
    Duration LASTS = Duration.ofSeconds(90);

    /**
     * Notes that this person looks at it, and says who does besides; by login, in their order. Whoever asks has seen to it that he may see the case. Who only reviews the record is neither
     * noted nor told.
     */
    List<String> look(long caseId, SignedIn who);
}
