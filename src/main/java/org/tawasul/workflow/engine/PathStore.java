package org.tawasul.workflow.engine;

import java.util.List;

/** Where path rows are kept. */
public interface PathStore {
    void insert(StoredPath path);

    /** Oldest first. */
    List<StoredPath> ofCase(long caseId);
}
