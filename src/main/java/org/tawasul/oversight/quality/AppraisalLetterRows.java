package org.tawasul.oversight.quality;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where is kept which appraisers were told of which month. */
public interface AppraisalLetterRows {
    void insert(AppraisalLetterRow row);

    /** Logins of those who have a row for that month. */
    Set<String> known(int month);

    /** Those whose next look has come. */
    List<AppraisalLetterRow> due(Instant now, int limit);

    /** Moves on a row that was still to be looked at then; 0 if another node was first. */
    int advance(AppraisalLetterRow was, @Nullable Instant toldAt, @Nullable Instant nextAt);
}
