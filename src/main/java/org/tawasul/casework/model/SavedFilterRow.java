package org.tawasul.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param login whose it is; null for a team's */
public record SavedFilterRow(
        long id,
        @Nullable String login,
        @Nullable String team,
        String name,
        String query,
        String savedBy,
        Instant savedAt) {}
