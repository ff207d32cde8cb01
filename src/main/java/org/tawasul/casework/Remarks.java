package org.tawasul.casework;

import java.util.Optional;
import org.tawasul.organisation.SignedIn;

/**
 * What officers say to each other in a case. It goes to nobody: it has no recipients, no notice is made of it, and its customer never reads it.
 */
public interface Remarks {
    /**
     * Adds a remark of 1 to 5,000 characters, for the staff that sees the case whole. Refuses {@code case-unknown}, and {@code not-allowed} for who sees only a part of it and for who
     * isn't of the offices that answer cases. A draft of it at the task is dropped.
     *
     * @param workItem the task at which it was written, if any
     */
    void write(long caseId, String text, Optional<Long> workItem, SignedIn who);
}
