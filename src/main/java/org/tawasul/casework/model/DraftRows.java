package org.tawasul.casework.model;

import java.util.List;

/** Drafts in the store. */
public interface DraftRows {
    void add(DraftRow row);

    int change(DraftRow row);

    int remove(long workItem, String login, String act);

    void removeOfCase(long caseId);

    List<DraftRow> of(long workItem, String login);
}
