package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.List;

/** What a look at night reads of the counts. */
public interface GroupRows {
    /** Who had feedback on that day or later. */
    List<String> entities(LocalDate since);

    List<GroupRow> groups(String entity, LocalDate from, LocalDate until);

    /** How much of all entities' feedback each area brought; that of no area is left out. */
    List<AreaRow> areas(LocalDate from, LocalDate until);

    /** One group of counts. */
    record GroupRow(String service, long theme, String area, int pieces) {}

    /** One area. */
    record AreaRow(String area, int pieces) {}
}
