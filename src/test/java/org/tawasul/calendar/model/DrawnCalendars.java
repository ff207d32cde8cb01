package org.tawasul.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.shared.table.TableFiles;

/**
 * Three calendars in three versions, drawn by lot: the real ones, read from files, and beside them, for each, the plain list of the minutes at which it is open. A country, an
 * office in it with hours of its own, and a contact centre round the clock; holidays, half days, and hours that hold for a summer only.
 */
public final class DrawnCalendars implements WorkingCalendars {
    public static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    /** The minutes count from its midnight. A turn of the year lies in what follows. */
    public static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    public static final List<String> CODES = List.of(COUNTRY, "office", "centre");
    public static final int VERSIONS = 3;

    private static final int DAYS = 400;
    private static final int DAY = 24 * 60;

    private final CalendarBook book;
    private final Map<String, BitSet> minutes = new HashMap<>();
    private int known = 1;

    /** From one minute of the day until another; none on a holiday. */
    private record Hours(int opens, int closes) {}

    /** What the files of one version say, calendar by calendar. */
    private static final class Draft {
        final Map<String, Map<DayOfWeek, Hours>> weeks = new TreeMap<>();
        final Map<String, Map<LocalDate, @Nullable Hours>> days = new TreeMap<>();
        LocalDate summerBegins = FIRST;
        Hours summer = new Hours(0, 1);
    }

    public DrawnCalendars(Random lot) {
        List<CalendarVersions.Version> versions = new ArrayList<>();
        for (int number = 1; number <= VERSIONS; number++) {
            Draft draft = drawn(lot);
            versions.add(new CalendarVersions.Version(number, BAHRAIN, files(draft)));
            for (String code : CODES) {
                minutes.put(code + number, minutes(draft, code));
            }
        }
        book = new CalendarBook(versions);
    }

    /** Up to which version the files were imported. */
    public void knownUpTo(int version) {
        known = version;
    }

    /** The minutes at which a calendar is open, in the version that is known now. */
    public BitSet openNow(String code) {
        return open(code, known);
    }

    /** The minutes at which it is open in a version. */
    public BitSet open(String code, long version) {
        return minutes.get(code + version);
    }

    @Override
    public WorkingCalendar current(String code) {
        return book.version(code, known);
    }

    @Override
    public WorkingCalendar version(String code, long version) {
        return book.version(code, version);
    }

    private static Draft drawn(Random lot) {
        Draft draft = new Draft();
        draft.weeks.put(COUNTRY, new TreeMap<>());
        draft.weeks.put("office", new TreeMap<>());
        draft.weeks.put("centre", new TreeMap<>());
        Hours usual = new Hours(420, 855);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (weekday != DayOfWeek.FRIDAY && weekday != DayOfWeek.SATURDAY) {
                draft.weeks.get(COUNTRY).put(weekday, usual);
            }
            if (lot.nextInt(3) == 0) {
                draft.weeks.get("office").put(weekday, hours(lot));
            }
            draft.weeks.get("centre").put(weekday, new Hours(0, DAY));
        }
        for (String code : CODES) {
            draft.days.put(code, new TreeMap<>());
            for (int i = lot.nextInt(12); i > 0; i--) {
                draft.days.get(code).put(FIRST.plusDays(lot.nextInt(120)), lot.nextBoolean() ? null : hours(lot));
            }
        }
        draft.summerBegins = FIRST.plusDays(lot.nextInt(90));
        draft.summer = hours(lot);
        return draft;
    }

    private static Hours hours(Random lot) {
        int opens = lot.nextInt(12 * 60);
        return new Hours(opens, opens + 1 + lot.nextInt(DAY - opens - 1));
    }

    private static BitSet minutes(Draft draft, String code) {
        BitSet open = new BitSet(DAYS * DAY);
        for (int day = 0; day < DAYS; day++) {
            Hours hours = on(draft, code, FIRST.plusDays(day));
            if (hours != null) {
                open.set(day * DAY + hours.opens(), day * DAY + hours.closes());
            }
        }
        return open;
    }

    private static @Nullable Hours on(Draft draft, String code, LocalDate date) {
        if (draft.days.get(code).containsKey(date)) {
            return draft.days.get(code).get(date);
        }
        if (code.equals("office") && draft.days.get(COUNTRY).containsKey(date)) {
            return draft.days.get(COUNTRY).get(date);
        }
        Hours own = draft.weeks.get(code).get(date.getDayOfWeek());
        if (own != null && !code.equals(COUNTRY)) {
            return own;
        }
        Hours usual = draft.weeks.get(COUNTRY).get(date.getDayOfWeek());
        return usual != null && isSummer(draft, date) ? draft.summer : usual;
    }

    private static boolean isSummer(Draft draft, LocalDate date) {
        return !date.isBefore(draft.summerBegins) && date.isBefore(draft.summerBegins.plusDays(30));
    }

    private static TableFiles files(Draft draft) {
        StringBuilder hours = new StringBuilder("calendar,weekday,opens,closes,from,until\n");
        draft.weeks.forEach((code, week) -> week.forEach((weekday, one) -> {
            hours.append(row(code, weekday, one)).append(",2024-01-01,\n");
            if (code.equals(COUNTRY)) {
                hours.append(row(code, weekday, draft.summer)).append("," + draft.summerBegins + ",");
                hours.append(draft.summerBegins.plusDays(29)).append('\n');
            }
        }));
        StringBuilder days = new StringBuilder("calendar,date,kind,certainty,opens,closes,name_ar,name_en\n");
        draft.days.forEach((code, dates) -> dates.forEach((date, one) -> days.append(code + "," + date + ",")
                .append(one == null ? "holiday,sure,," : "open,sure," + text(one))
                .append(",يوم,Day\n")));
        String calendars = "code,parent,name_ar,name_en,standard_day,keeps_holidays\n"
                + "country,,البلد,Country,07:15,yes\noffice,country,مكتب,Office,06:00,yes\n"
                + "centre,country,مركز,Centre,24:00,no\n";
        return new TableFiles(Map.of(
                CalendarFiles.CALENDARS, calendars,
                CalendarFiles.HOURS, hours.toString(),
                CalendarFiles.DAYS, days.toString()));
    }

    private static String row(String code, DayOfWeek weekday, Hours hours) {
        return code + "," + weekday.name().toLowerCase(Locale.ROOT) + "," + text(hours);
    }

    private static String text(Hours hours) {
        return clock(hours.opens()) + "," + clock(hours.closes());
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
