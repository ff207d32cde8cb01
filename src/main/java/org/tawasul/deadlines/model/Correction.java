package org.tawasul.deadlines.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.deadlines.DeadlineCorrected;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.shared.Bilingual;

/** What another version of a calendar makes of a clock, and the day because of which. */
record Correction(
        WorkingCalendar before, WorkingCalendar after, Instant countedFrom, Instant dueBefore, Instant dueAfter) {

    /** What the record says beside what it says of every change. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("due-before", dueBefore);
        facts.put("calendar-version-before", before.version());
        facts.put("day", day().toString());
        name().ifPresent(name -> {
            facts.put("day-name-ar", name.ar());
            facts.put("day-name-en", name.en());
        });
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
                day(),
                name().orElse(null));
    }

    private Optional<Bilingual> name() {
        return after.nameOf(day()).or(() -> before.nameOf(day()));
    }

    /** The first day on which the two are not open for the same time. Both count from one instant and end at different ones, so there is one. */
    private LocalDate day() {
        Instant last = dueBefore.isAfter(dueAfter) ? dueBefore : dueAfter;
        LocalDate day = LocalDate.ofInstant(countedFrom, after.zone());
        while (begin(day).isBefore(last) && isSame(day)) {
            day = day.plusDays(1);
        }
        return day;
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
