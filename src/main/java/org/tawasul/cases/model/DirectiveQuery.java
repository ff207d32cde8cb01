package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of directives is asked.
 *
 * @param pastOf only those whose day was before this one; null for all
 * @param before only those with a lower id; null for all
 * @param viewer whose sight of each case is told
 */
public record DirectiveQuery(
        @Nullable String office,
        List<String> states,
        @Nullable LocalDate pastOf,
        @Nullable Long before,
        Viewer viewer,
        Instant now,
        int limit) {}
