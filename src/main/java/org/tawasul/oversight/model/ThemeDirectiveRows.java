package org.tawasul.oversight.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;

/** Where directives on themes are kept. */
public interface ThemeDirectiveRows {
    void insert(ThemeDirectiveRow row);

    /** Writes one whose version is one higher than the stored one's; 0 if somebody else changed it meanwhile. */
    int update(ThemeDirectiveRow row);

    Optional<ThemeDirectiveRow> find(long id);

    /** The latest first; with {@code pastOf} those whose day was before it. */
    List<ThemeDirectiveRow> listed(
            @Nullable String entity,
            @Nullable Role givenAs,
            boolean open,
            @Nullable LocalDate pastOf,
            @Nullable Long before,
            int limit);

    /** How many are open; with {@code pastOf} those whose day was before it. */
    long open(@Nullable String entity, @Nullable Role givenAs, @Nullable LocalDate pastOf);

    /** Ids of those that are to be looked at, those that wait longest first. */
    List<Long> due(Instant now, int limit);
}
