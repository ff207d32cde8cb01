package org.tawasul.shared.trail;

import java.util.List;

/** Which cases the record says something new of, for projections that follow it. */
public interface RecordedChanges {
    /** A row of the record, and the case that it is about. */
    record Change(long entry, long caseId) {}

    /** The newest row; 0 while there is none. */
    long last();

    /** Rows after this one in the order of their ids. What is still being committed may come later with a smaller id. */
    List<Change> after(long entry, int most);
}
