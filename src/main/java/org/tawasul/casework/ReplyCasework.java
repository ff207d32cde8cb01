package org.tawasul.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.SignedIn;

/**
 * What officers do about replies beside writing them. Whole commands, as those of {@link Casework}; those about a work item refuse what the methods there refuse.
 */
public interface ReplyCasework {
    /**
     * Text and reason of 1 to 2,000 characters each. Refuses {@code promise-not-in-time} and what rules refuse of the words.
     *
     * @param confirmation why it leaves though a rule warns of it, at most 2,000 characters; may be missing
     */
    void interim(
            long workItem,
            String text,
            String reason,
            @Nullable LocalDate until,
            @Nullable String confirmation,
            SignedIn who);

    /** @param remark at most 2,000 characters; may be empty */
    void approve(long workItem, @Nullable String remark, SignedIn who);

    /** The remark of 1 to 2,000 characters is read by the team. */
    void giveBack(long workItem, String remark, SignedIn who);

    /**
     * Takes back the reply of a case that one's own entity answered; for its case workers and supervisors. The reason has 1 to 2,000 characters. Refuses {@code not-allowed} and what {@link
     * org.tawasul.cases.Replies#recall} refuses.
     */
    void recall(long caseId, String reason, SignedIn who);
}
