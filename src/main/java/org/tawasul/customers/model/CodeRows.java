package org.tawasul.customers.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One-time codes in the store. */
public interface CodeRows {
    void insert(CodeRow row);

    /** Locks the row until the transaction ends: two tries at once are two tries. */
    @Nullable
    CodeRow lock(String asking);

    /** The code is the asking's from now on. */
    void issue(long id, long customerId, String digits);

    void countWrong(long id);

    /** For good, with a row in the record. */
    void end(long id, Instant at);

    /** Whoever has proved himself needs none of the others that are on their way. */
    void endAllOf(long customerId, Instant at);

    int countNamed(String named, Instant since);

    int countFrom(String address, Instant since);

    int countOf(long customerId, Instant since);

    int removeAskedBefore(Instant then);
}
