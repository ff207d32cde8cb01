package org.tawasul.casework.model;

import java.util.List;

/** Filled-in forms in the store. */
public interface FilledTaskRows {
    void add(FilledTaskRow row);

    List<FilledTaskRow> ofCase(long caseId);
}
