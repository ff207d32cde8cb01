package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;

/** Says before a customer tries what he may do; each turn checks it again. */
@Component
class OpenTurns {
    private final CaseFiles files;
    private final CaseMessages messages;
    private final Grievances grievances;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final Period reopening;

    OpenTurns(
            CaseFiles files,
            CaseMessages messages,
            Grievances grievances,
            Deadlines deadlines,
            WorkingCalendars calendars,
            CasePeriods periods) {
        this.files = files;
        this.messages = messages;
        this.grievances = grievances;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.reopening = Period.parse(periods.reopening());
    }

    CustomerChoices of(long caseId) {
        CaseRow row = files.row(caseId);
        CaseState known = known(row);
        Optional<Deadline> question = live(caseId, DeadlineKind.CUSTOMER_ANSWER);
        return new CustomerChoices(
                question.isPresent(),
                question.map(Deadline::due).orElse(null),
                question.isEmpty() && known.takesAdditions(),
                known.next().contains(CaseState.WITHDRAWN),
                reopenUntil(row, known),
                known == CaseState.REPLIED || known == CaseState.CLOSED
                        ? grievances.openUntil(row).orElse(null)
                        : null);
    }

    /** While a reply may still be taken back its customer knows of none. */
    private CaseState known(CaseRow row) {
        CaseState state = CaseState.valueOf(row.state());
        boolean held = state == CaseState.REPLIED
                && messages.all(row).stream()
                        .filter(message -> message.kind() == CaseMessage.Kind.REPLY && message.sentAt() != null)
                        .reduce((older, newer) -> newer)
                        .filter(reply -> !reply.isForCustomer(files.now()))
                        .isPresent();
        return held ? CaseState.WITH_TEAM : state;
    }

    private @Nullable Instant reopenUntil(CaseRow row, CaseState known) {
        if (known == CaseState.REPLIED) {
            return live(row.id(), DeadlineKind.RATING).map(Deadline::due).orElse(null);
        }
        Instant closed = row.closedAt();
        if (known != CaseState.CLOSED || closed == null || row.kind().equals(CaseKind.SUGGESTION.name())) {
            return null;
        }
        Instant until = calendars.current(WorkingCalendars.COUNTRY).due(closed, reopening);
        return files.now().isBefore(until) ? until : null;
    }

    private Optional<Deadline> live(long caseId, DeadlineKind kind) {
        return deadlines.live(caseId, kind);
    }
}
