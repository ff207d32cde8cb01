package org.tawasul.trail.model;

import java.util.Collection;
import java.util.List;
import org.tawasul.shared.trail.RecordedChanges;

/** Where the record is kept. Rows can be added and read, nothing else. */
public interface TrailRows {
    /** @param rows at least one */
    void append(List<TrailRow> rows);

    /** @param salts at least one */
    void appendSalts(List<TrailSalt> salts);

    /** The canonical bytes of a case's rows in the order in which they were written. */
    List<byte[]> canonicalOfCase(long caseId);

    /**
     * The same of subjects of one kind.
     *
     * @param ids at least one
     */
    List<byte[]> canonicalOfSubjects(String kind, Collection<Long> ids);

    /** The newest id; 0 while there is none. */
    long last();

    List<RecordedChanges.Change> after(long entry, int most);
}
