package org.tawasul.calendar.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.calendar.model.CalendarVersions.Version;

/**
 * All calendars of all versions, in memory. A calendar that an import left as it was keeps the version it had, so a changed version
 * always means changed hours or names.
 */
final class CalendarBook implements WorkingCalendars {
    private final TreeMap<Long, Map<String, OfficeCalendar>> versions = new TreeMap<>();

    CalendarBook(List<Version> imported) {
        Map<String, OfficeCalendar> before = Map.of();
        for (Version version : imported) {
            before = next(version, before);
            versions.put(version.number(), before);
        }
    }

    @Override
    public WorkingCalendar current(String code) {
        return find(versions.lastEntry().getValue(), code);
    }

    @Override
    public WorkingCalendar version(String code, long version) {
        Map<String, OfficeCalendar> calendars = versions.get(version);
        if (calendars == null) {
            throw new IllegalArgumentException("There never was a version " + version + " of the calendars");
        }
        return find(calendars, code);
    }

    boolean has(long version) {
        return versions.containsKey(version);
    }

    private static Map<String, OfficeCalendar> next(Version version, Map<String, OfficeCalendar> before) {
        Map<String, OfficeCalendar> calendars = new HashMap<>();
        CalendarFiles.parseAccepted(version.files()).forEach((code, office) -> {
            OfficeCalendar old = before.get(code);
            boolean unchanged = old != null && old.answersLike(office, version.zone());
            calendars.put(code, unchanged ? old : new OfficeCalendar(office, version.number(), version.zone()));
        });
        return calendars;
    }

    private static WorkingCalendar find(Map<String, OfficeCalendar> calendars, String code) {
        OfficeCalendar own = calendars.get(code);
        return own != null ? own : Objects.requireNonNull(calendars.get(COUNTRY));
    }
}
