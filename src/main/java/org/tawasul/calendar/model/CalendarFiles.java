package org.tawasul.calendar.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.CalendarSources;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.table.TableFiles;
import org.tawasul.shared.table.TableRow;
import org.tawasul.shared.table.Tables;

/** What the calendars' files say. Refuses all of them if one row is wrong, and says every wrong row. */
final class CalendarFiles {
    static final String CALENDARS = "calendars.csv";
    static final String HOURS = "calendar-hours.csv";
    static final String DAYS = "calendar-days.csv";
    static final List<String> NAMES = CalendarSources.NAMES;

    private static final Set<String> CALENDAR_COLUMNS =
            Set.of("code", "parent", "name_ar", "name_en", "standard_day", "keeps_holidays");
    private static final Set<String> HOUR_COLUMNS = Set.of("calendar", "weekday", "opens", "closes", "from", "until");
    private static final Set<String> DAY_COLUMNS =
            Set.of("calendar", "date", "kind", "certainty", "opens", "closes", "name_ar", "name_en");

    private final Tables tables;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final @Nullable SaidTwice twice;
    private int lastYear = 2000;

    private CalendarFiles(TableFiles files, @Nullable SaidTwice twice) {
        this.tables = new Tables(files);
        this.twice = twice;
    }

    /** All offices by code. Throws {@link org.tawasul.shared.table.BrokenTables} with every fault. */
    static Map<String, Office> parse(TableFiles files) {
        return new CalendarFiles(files, new SaidTwice()).offices();
    }

    /** The same of files that went live once: what may be said twice is refused since then, and must stay readable. */
    static Map<String, Office> parseAccepted(TableFiles files) {
        return new CalendarFiles(files, null).offices();
    }

    private Map<String, Office> offices() {
        tables.read(CALENDARS, CALENDAR_COLUMNS, this::calendar);
        tables.read(HOURS, HOUR_COLUMNS, this::hours);
        tables.read(DAYS, DAY_COLUMNS, this::day);
        tables.check();
        Map<String, Office> offices = new LinkedHashMap<>();
        drafts.values().forEach(draft -> offices.put(draft.code(), draft.office(offices)));
        tables.read(CALENDARS, CALENDAR_COLUMNS, row -> opensEver(row, offices));
        tables.check();
        return offices;
    }

    private Draft calendar(TableRow row) {
        String code = row.code("code");
        String parent = row.optionalCode("parent");
        if (drafts.containsKey(code)) {
            throw row.fault("code", Message.of("table.overlap", "code", code));
        }
        if (parent == null && !(drafts.isEmpty() && code.equals(WorkingCalendars.COUNTRY))) {
            throw row.fault("parent", Message.of("table.cell-empty"));
        }
        if (parent != null && !drafts.containsKey(parent)) {
            throw row.fault("parent", Message.of("table.parent-first", "found", parent));
        }
        name(row);
        Duration standardDay = parent != null && row.optional("standard_day") == null
                ? null
                : row.parsed("standard_day", "table.not-a-length", CalendarCells::length);
        boolean keepsHolidays = row.parsed("keeps_holidays", "table.not-yes-or-no", CalendarCells::yes);
        Draft draft = new Draft(
                code, parent, keepsHolidays, standardDay, new ArrayList<>(), new HashMap<>(), new HashMap<>());
        drafts.put(code, draft);
        return draft;
    }

    private Bilingual name(TableRow row) {
        return twice == null ? row.bilingual("name") : row.bilingualInItsLetters("name");
    }

    private WeeklyHours hours(TableRow row) {
        DayOfWeek weekday =
                row.parsed("weekday", "table.not-a-weekday", text -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT)));
        LocalDate from = row.date("from");
        LocalDate until = row.optionalDate("until");
        if (until != null && until.isBefore(from)) {
            throw row.fault("until", Message.of("table.ends-before-it-begins"));
        }
        seen(until == null ? from : until);
        WeeklyHours hours = new WeeklyHours(weekday, CalendarCells.opening(row), from, until);
        Draft draft = draft(row);
        if (twice != null) {
            twice.hours(row, draft.code(), hours);
        }
        draft.hours().add(hours);
        return hours;
    }

    private LocalDate day(TableRow row) {
        LocalDate date = row.date("date");
        boolean open = row.parsed("kind", "table.not-a-day-kind", CalendarCells::isOpenDay);
        row.parsed("certainty", "table.not-a-certainty", CalendarCells::certainty);
        Bilingual name = name(row);
        Opening opening = CalendarCells.opening(row);
        if (open != (opening != null)) {
            throw row.fault("opens", Message.of(open ? "table.cell-empty" : "table.holiday-opens"));
        }
        Draft draft = draft(row);
        if (twice != null) {
            twice.day(row, draft.code(), date, opening);
        }
        draft.names().put(date, name);
        List<Opening> openings = draft.days().computeIfAbsent(date, unused -> new ArrayList<>());
        if (opening != null) {
            openings.add(opening);
        }
        seen(date);
        return date;
    }

    private Draft draft(TableRow row) {
        String code = row.code("calendar");
        Draft draft = drafts.get(code);
        if (draft == null) {
            throw row.fault("calendar", Message.of("table.unknown-calendar", "found", code));
        }
        return draft;
    }

    /** A period that is promised in an office that never opens would never end. */
    private Office opensEver(TableRow row, Map<String, Office> offices) {
        Office office = offices.get(row.code("code"));
        if (office == null || OpenYear.of(office, ZoneOffset.UTC, lastYear + 1).total() == 0) {
            throw row.fault("code", Message.of("table.never-open", "found", row.code("code")));
        }
        return office;
    }

    private void seen(LocalDate date) {
        lastYear = Math.max(lastYear, date.getYear());
    }

    /** A calendar while its rows are gathered. */
    private record Draft(
            String code,
            @Nullable String parent,
            boolean keepsHolidays,
            @Nullable Duration standardDay,
            List<WeeklyHours> hours,
            Map<LocalDate, List<Opening>> days,
            Map<LocalDate, Bilingual> names) {
        Office office(Map<String, Office> known) {
            Office above = parent == null ? null : known.get(parent);
            return new Office(code, above, keepsHolidays, standardDay, hours, days, names);
        }
    }
}
