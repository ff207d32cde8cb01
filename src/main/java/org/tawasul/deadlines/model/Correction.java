package org.tawasul.deadlines.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.deadlines.DeadlineCorrected;
import org.tawasul.deadlines.DeadlineCorrected.ChangedDay;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Bilingual;

/** What another version of a calendar makes of a clock, and the days because of which. */
record Correction(
        WorkingCalendar before, WorkingCalendar after, Instant countedFrom, Instant dueBefore, Instant dueAfter) {

    /** What the record says beside what it says of every change. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("due-before", dueBefore);
        facts.put("calendar-version-before", before.version());
        ChangedDay first = days().get(0);
        facts.put("day", first.day().toString());
        Bilingual name = first.name();
        if (name != null) {
            facts.put("day-name-ar", name.ar());
            facts.put("day-name-en", name.en());
        }
        facts.put("days", days().stream().map(each -> each.day().toString()).collect(Collectors.joining(" ")));
        return facts;
    }

    DeadlineCorrected event(DeadlineRow row) {
        return new DeadlineCorrected(
                row.caseId(),
                row.id(),
                row.version() + 1,
                DeadlineKind.valueOf(row.kind()),
                dueBefore,
                dueAfter,
                days());
    }

    /**
     * The days on which the two are not open for the same time. Both count from one instant and end at different ones, so there is one. Other ordinary hours change every day
     * that follows, and are told by the first.
     */
    private List<ChangedDay> days() {
        Instant last = dueBefore.isAfter(dueAfter) ? dueBefore : dueAfter;
        List<ChangedDay> days = new ArrayList<>();
        boolean ordinary = false;
        for (LocalDate day = LocalDate.ofInstant(countedFrom, after.zone());
                begin(day).isBefore(last);
                day = day.plusDays(1)) {
            Bilingual name = name(day);
            if (!isSame(day) && (name != null || !ordinary)) {
                ordinary |= name == null;
                days.add(new ChangedDay(day, name));
            }
        }
        return days;
    }

    private @Nullable Bilingual name(LocalDate day) {
        return after.nameOf(day).or(() -> before.nameOf(day)).orElse(null);
    }

    private boolean isSame(LocalDate day) {
        Instant begin = begin(day).isBefore(countedFrom) ? countedFrom : begin(day);
        Instant end = begin(day.plusDays(1));
        return before.between(begin, end).equals(after.between(begin, end));
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(after.zone()).toInstant();
    }
}
