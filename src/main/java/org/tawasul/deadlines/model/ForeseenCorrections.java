package org.tawasul.deadlines.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.deadlines.CorrectionsAhead;
import org.tawasul.deadlines.DeadlineKind;

/** Counts with the same clocks as the order does, and writes none of them. */
@Component
class ForeseenCorrections implements CorrectionsAhead {
    /** Whose dates customers were given. */
    private static final Set<DeadlineKind> PROMISED = EnumSet.of(
            DeadlineKind.REPLY, DeadlineKind.PROMISE, DeadlineKind.CUSTOMER_ANSWER, DeadlineKind.COMMITMENT_DATE);

    private final DeadlineRows rows;
    private final WorkingCalendars calendars;
    private final BusinessClock time;

    ForeseenCorrections(DeadlineRows rows, WorkingCalendars calendars, BusinessClock time) {
        this.rows = rows;
        this.calendars = calendars;
        this.time = time;
    }

    @Override
    public Foreseen foresee(WorkingCalendars candidate, int samples) {
        Instant now = time.now();
        List<DeadlineRow> running = rows.running(MOST);
        List<Moved> moved = new ArrayList<>();
        for (DeadlineRow row : running) {
            moved(row, candidate.current(row.calendar()), now).ifPresent(moved::add);
        }
        Set<Long> told = new HashSet<>();
        moved.stream().filter(this::isTold).forEach(one -> told.add(one.caseId()));
        int later = (int) moved.stream()
                .filter(one -> one.dueAfter().isAfter(one.dueBefore()))
                .count();
        List<Moved> most = moved.stream()
                .sorted(Comparator.comparing((Moved one) -> Duration.between(one.dueBefore(), one.dueAfter())
                                .abs())
                        .reversed()
                        .thenComparing(Moved::dueBefore)
                        .thenComparing(Moved::caseId))
                .limit(samples)
                .toList();
        return new Foreseen(running.size() < MOST, later, moved.size() - later, told.size(), most);
    }

    private Optional<Moved> moved(DeadlineRow row, WorkingCalendar current, Instant now) {
        if (row.calendarVersion() >= current.version()) {
            return Optional.empty();
        }
        DeadlineClock clock = new DeadlineClock(row, calendars.version(row.calendar(), row.calendarVersion()));
        return clock.correct(current, now)
                .map(correction -> new Moved(
                        row.caseId(), DeadlineKind.valueOf(row.kind()), correction.dueBefore(), correction.dueAfter()));
    }

    /** A customer was promised days, not hours. */
    private boolean isTold(Moved one) {
        return PROMISED.contains(one.kind()) && !day(one.dueBefore()).equals(day(one.dueAfter()));
    }

    private LocalDate day(Instant due) {
        ZoneId zone = time.zone();
        return LocalDate.ofInstant(due.minusNanos(1), zone);
    }
}
