package org.tawasul.calendar.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.tawasul.shared.table.TableFiles;

/** The calendars' files as they were imported, one version after the other; none is ever changed or deleted. */
public interface CalendarVersions {
    /** One import, with the zone in which its hours are meant. The number counts from 1. */
    record Version(long number, ZoneId zone, TableFiles files) {}

    /** All versions, oldest first. */
    List<Version> all();

    /** Adds the next version and its row in the record. */
    void add(Version version, Instant importedAt);
}
