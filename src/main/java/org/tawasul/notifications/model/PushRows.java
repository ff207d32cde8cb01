package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Browsers to wake, and the key, in the store. Every method is part of the caller's transaction. */
public interface PushRows {
    /** 0 if the print is there already. */
    int insert(PushRow row);

    /** Gives the browser to this customer; 0 if it is unknown. */
    int move(PushRow row);

    int delete(long id);

    int deleteOf(long customerId, String print);

    /** All but the latest of the customer. */
    int deleteAllBut(long customerId, int latest);

    /** All of the customer are due then, or earlier if they are already; none has failed yet for what is new. */
    int wakeAt(long customerId, Instant at);

    List<Long> due(Instant now, int most);

    Optional<PushRow> find(long id);

    /** Over the instant that was read; 0 if somebody else was first. */
    int mark(long id, Instant was, @Nullable Instant next, int attempts);

    @Nullable
    String key();

    /** 0 if there is one. */
    int insertKey(String sealed);
}
