package org.tawasul.casework.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.casework.TimeLeft;
import org.tawasul.casework.web.CaseSheet.Clock;
import org.tawasul.casework.web.CaseSheet.Pause;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.workflow.WorkItem;

/** The clocks of a case as people read them: in working time left, each by the version of the calendar that counts it. */
@Component
final class CaseClocks {
    private static final TimeLeft NONE = new TimeLeft(TimeLeft.Kind.NONE, Duration.ZERO, Duration.ZERO, null, null);

    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;

    CaseClocks(Deadlines deadlines, WorkingCalendars calendars, BusinessClock clock) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param reply of the reply period; of none if that is over */
    record Shown(TimeLeft reply, List<Clock> all, List<Pause> pauses) {}

    Shown of(CaseView view, List<CaseStep> record) {
        List<Deadline> live = live(view.id());
        return new Shown(
                live.stream()
                        .filter(one -> one.kind() == DeadlineKind.REPLY)
                        .findFirst()
                        .map(this::left)
                        .orElse(NONE),
                live.stream()
                        .map(one -> new Clock(one.kind().code(), left(one), one.due(), one.exceeded()))
                        .toList(),
                pauses(record));
    }

    /** Of what the task is about: the piece of side work that it belongs to, if its clock runs, else the case. */
    TimeLeft of(WorkItem item) {
        List<Deadline> live = live(item.caseId());
        long subject = Objects.requireNonNullElse(item.contribution(), item.caseId());
        return live.stream()
                .filter(one -> one.subjectId() == subject && one.kind() != DeadlineKind.CUSTOMER_ANSWER)
                .findFirst()
                .or(() -> live.stream()
                        .filter(one -> one.kind() == DeadlineKind.REPLY)
                        .findFirst())
                .map(this::left)
                .orElse(NONE);
    }

    private List<Deadline> live(long caseId) {
        return deadlines.of(caseId).stream()
                .filter(one -> one.state() == Deadline.State.RUNNING || one.state() == Deadline.State.PAUSED)
                .toList();
    }

    private TimeLeft left(Deadline one) {
        WorkingCalendar calendar = calendars.version(one.calendar(), one.calendarVersion());
        return TimeLeft.at(clock.now(), one.due(), one.pausedAt(), calendar);
    }

    /** When the reply period stood still, as the record says. */
    private static List<Pause> pauses(List<CaseStep> record) {
        List<Pause> pauses = new ArrayList<>();
        @Nullable Instant from = null;
        for (CaseStep step : record) {
            if (!DeadlineKind.REPLY.code().equals(step.facts().get("kind"))) {
                continue;
            }
            if (step.action().equals("deadline-paused")) {
                from = step.happenedAt();
            } else if (step.action().equals("deadline-resumed") && from != null) {
                pauses.add(new Pause(from, step.happenedAt()));
                from = null;
            }
        }
        if (from != null) {
            pauses.add(new Pause(from, null));
        }
        return pauses;
    }
}
