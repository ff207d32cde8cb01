package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts;
import org.tawasul.cases.CaseLists;

/**
 * What the list of cases is asked.
 *
 * @param group as {@link org.tawasul.cases.CaseLists.Group} names it; null for the cases of {@code ids}
 * @param nobody only those that no entity has
 * @param afterAt of the last line of the page before
 * @param viewer who asks; null only for outlines, which are the same for all
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
        @Nullable Viewer viewer,
        Instant now,
        int limit) {
    static ListQuery of(
            CaseLists.Asked asked, @Nullable String after, @Nullable Viewer viewer, Instant now, int limit) {
        boolean nobody = CaseLists.NOBODY.equals(asked.entity());
        ListPlace place = ListPlace.read(after);
        return new ListQuery(
                asked.group().name(),
                List.of(),
                asked.from(),
                asked.until(),
                nobody ? null : asked.entity(),
                nobody,
                asked.within(),
                place == null ? null : place.at(),
                place == null ? null : place.id(),
                viewer,
                now,
                limit);
    }

    static ListQuery of(List<Long> cases, @Nullable Viewer viewer, Instant now) {
        return new ListQuery(null, cases, now, now, null, false, null, null, null, viewer, now, cases.size());
    }
}
