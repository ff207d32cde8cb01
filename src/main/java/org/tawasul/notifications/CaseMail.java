package org.tawasul.notifications;

import java.util.List;
import java.util.Optional;

/** What a customer was told of a case, as he reads it when signed in; for one with neither telephone nor mail it is the only place. */
public interface CaseMail {
    /** One message for each thing that was told, whichever ways it went, oldest first; without what the customer can't read any more. */
    List<OutboxMessage> of(long caseId);

    /**
     * The customer has looked: what was put only into his case has reached him, and his time to rate a reply among it begins. Reading alone changes nothing. A whole
     * command of its own; the second time changes nothing.
     */
    void seen(long caseId);

    /** The case that a mail of ours was about; empty for a Message-ID that is none of ours or a mail about no case. */
    Optional<Long> caseOf(String messageId);
}
