package org.tawasul.casework;

import java.util.List;
import org.tawasul.organisation.SignedIn;

/** Filters that people of a team keep, for themselves or for the team. Whole commands; for whoever may read a task list, others are refused {@code not-allowed}. */
public interface SavedFilters {
    /** Of each owner. */
    int MOST = 20;

    /** Personal ones first, each kind by name. */
    List<SavedFilter> of(SignedIn who);

    /**
     * Keeps it; one of the same name and owner is replaced. What is searched for is left out when it may be somebody's telephone number. Refuses a name of more than 60
     * characters, and {@code filters-too-many} (max).
     *
     * @param forTeam for one's own team; refuses {@code not-allowed} for whoever belongs to none
     */
    SavedFilter save(String name, TaskFilter filter, boolean forTeam, SignedIn who);

    /** One's own, or one of one's own team. Refuses {@code filter-unknown}. */
    void remove(long id, SignedIn who);
}
