package org.tawasul.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tawasul.organisation.SignedIn;

/**
 * Half-written words, each person's own: kept at the server so that neither the end of a session nor somebody else's being faster loses them. Nobody else reads them. Not part of the
 * record: nothing has happened yet. Whole commands; refuse {@code work-item-unknown} for a task that this person may not see.
 */
public interface Drafts {
    /** A remark among officers. */
    String REMARK = "remark";

    /**
     * Keeps it in the place of what was kept before; without a word in it nothing is kept. Refuses {@code text-too-long} above 25,000 characters in all.
     *
     * @return when the server had it
     */
    Instant keep(long workItem, String act, Map<String, String> fields, SignedIn who);

    /** All that this person has begun at the task, also when somebody else has taken or done it since. */
    List<Draft> of(long workItem, SignedIn who);

    void drop(long workItem, String act, SignedIn who);
}
