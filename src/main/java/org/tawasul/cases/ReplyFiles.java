package org.tawasul.cases;

import java.util.List;
import java.util.Set;
import org.tawasul.shared.Actor;

/** Files that an office sends along with a reply, such as a photo that shows what was done: the customer has them with it, and not before. */
public interface ReplyFiles {
    /** To the reply that was written last; in the transaction that writes it. Refuses {@code file-unknown}. */
    void add(long caseId, List<Long> files, Actor actor);

    /** Ids of all such files of a case. */
    Set<Long> of(long caseId);

    /** Ids of those whose reply the customer does not see: it waits, is held back, or was given or taken back. */
    Set<Long> hidden(long caseId);
}
