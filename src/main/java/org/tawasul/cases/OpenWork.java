package org.tawasul.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much is open where, for whoever means to change the offices that have it. */
public interface OpenWork {
    /** How many open cases of a service a team has. */
    record Share(String entity, String team, @Nullable String service, long count) {}

    List<Share> shares();

    /** Ids of a few open cases, oldest first; null asks nothing of that. */
    List<Long> some(@Nullable String entity, @Nullable String team, @Nullable String service, int most);
}
