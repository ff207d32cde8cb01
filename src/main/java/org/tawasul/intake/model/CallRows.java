package org.tawasul.intake.model;

import java.time.Instant;
import java.util.Optional;

/** Calls in the store. */
public interface CallRows {
    void add(CallRow row);

    /** The one that this agent has not ended. */
    Optional<CallRow> openOf(String agent);

    /** 0 if it was ended already. */
    int end(long id, Instant at);
}
