package org.tawasul.organisation.model;

import org.jspecify.annotations.Nullable;

/** Where drafts of the organisation's files are kept. */
public interface DraftRows {
    @Nullable
    DraftRow open(String owner);

    void add(DraftRow row);

    /** @return 0 if it was changed meanwhile */
    int change(DraftRow row);
}
