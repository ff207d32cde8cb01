package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a look at night reads of the counts. */
public interface GroupRows {
    /** Who had feedback on that day or later, or has some of which nobody knows the theme that is no older than the other day. */
    List<String> entities(LocalDate since, LocalDate oldest);

    List<GroupRow> groups(String entity, LocalDate from, LocalDate until);

    /** How many of all entities' cases each area brought; those of no area are left out. */
    List<AreaRow> areas(LocalDate from, LocalDate until);

    /**
     * Since when each source is heard of each service.
     *
     * @param service null for all
     */
    List<KnownRow> known(String entity, @Nullable String service, LocalDate from);

    /** How many cases of each theme of a service this entity has, and how many all have. */
    List<ShareRow> shares(String entity, String service, LocalDate from, LocalDate until);

    /** One group of counts. */
    record GroupRow(String service, long theme, String area, int blocks, String source, int pieces) {}

    /** One area. */
    record AreaRow(String area, int pieces) {}

    /** The first day of a source. */
    record KnownRow(String service, String source, LocalDate since) {}

    /** One theme. */
    record ShareRow(long theme, int own, int pieces) {}
}
