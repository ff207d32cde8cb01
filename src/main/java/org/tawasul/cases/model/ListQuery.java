package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts;

/**
 * What the list of cases is asked.
 *
 * @param group as {@link org.tawasul.cases.CaseLists.Group} names it; null for the cases of {@code ids}
 * @param nobody only those that no entity has
 * @param afterAt of the last line of the page before
 */
public record ListQuery(
        @Nullable String group,
        List<Long> ids,
        Instant from,
        Instant until,
        @Nullable String entity,
        boolean nobody,
        CaseCuts.@Nullable Within within,
        @Nullable Instant afterAt,
        @Nullable Long afterId,
        Viewer viewer,
        Instant now,
        int limit) {}
