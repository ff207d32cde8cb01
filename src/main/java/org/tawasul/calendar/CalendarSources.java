package org.tawasul.calendar;

import java.util.List;
import java.util.Set;
import org.tawasul.shared.table.TableFiles;

/** The files of the working calendars, for whoever keeps them together with those of the organisation. */
public interface CalendarSources {
    /** The files, by name. */
    List<String> NAMES = List.of("calendars.csv", "calendar-hours.csv", "calendar-days.csv");

    /** The codes of the calendars that the files hold. Throws {@link org.tawasul.shared.table.BrokenTables} with every fault; changes nothing. */
    Set<String> check(TableFiles files);

    /**
     * Makes the calendars of these files the current ones, as a new version if anything changed since the newest. Part of the caller's transaction: if that is undone, the
     * calendars of before are current again. Clocks that were started go on by the version that they name.
     */
    void follow(TableFiles files);

    /** All calendars as they would be if these files were followed now; nothing changes. Throws {@link org.tawasul.shared.table.BrokenTables}. */
    WorkingCalendars tried(TableFiles files);
}
