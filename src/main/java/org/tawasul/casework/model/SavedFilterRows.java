package org.tawasul.casework.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Saved filters in the store. */
public interface SavedFilterRows {
    void add(SavedFilterRow row);

    int remove(long id);

    /** Those of the person and those of the team. */
    List<SavedFilterRow> of(String login, @Nullable String team);
}
