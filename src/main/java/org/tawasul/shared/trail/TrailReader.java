package org.tawasul.shared.trail;

import java.util.Collection;
import java.util.List;

/** Reads the record for projections such as a case's time line. Personal values come back as commitments only. */
public interface TrailReader {
    /** All rows that belong to a case, in the order in which they were written. */
    List<TrailEntry> ofCase(long caseId);

    /** All rows of these subjects of one kind, in the order in which they were written. */
    List<TrailEntry> ofSubjects(String kind, Collection<Long> subjects);
}
