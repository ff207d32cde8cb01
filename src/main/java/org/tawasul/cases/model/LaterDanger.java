package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseEvent;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.shared.Actor;

/**
 * Danger to life in what a customer writes after admission: the same rules look at it, and what they find makes the case an emergency as it would have been from the
 * beginning. Once: whoever has been told whom to call needs no second letter.
 */
@Component
class LaterDanger {
    private final CaseFiles files;
    private final CaseRules rules;
    private final CasePriority priority;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;

    LaterDanger(
            CaseFiles files, CaseRules rules, CasePriority priority, Deadlines deadlines, WorkingCalendars calendars) {
        this.files = files;
        this.rules = rules;
        this.priority = priority;
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    void lookFor(long caseId, String words) {
        CaseFile file = files.load(caseId);
        CaseRow about = file.asLoaded();
        if (about.emergency() || danger(rules.considerWords(about, words)).isEmpty()) {
            return;
        }
        Decision decision = rules.decideWords(about, words);
        Finding found = danger(decision)
                .orElseThrow(
                        () -> new IllegalStateException("The rules changed while case " + caseId + " was looked at"));
        AdmissionMoves.recogniseLaterEmergency(file, new Ground(found.rule(), decision.id()));
        files.save(file, Actor.SYSTEM);
        priority.give(caseId);
        hasten(caseId);
        files.tell(new CaseEvent.EmergencyRecognised(caseId, files.now()));
    }

    private static Optional<Finding> danger(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.id().equals("emergency"))
                .findFirst();
    }

    /** The reply that is awaited has from now on the time of a case that goes first, unless it is due before that anyway. */
    private void hasten(long caseId) {
        Optional<Deadline> reply = deadlines.live(caseId, DeadlineKind.REPLY);
        if (reply.isEmpty()) {
            return;
        }
        Deadline clock = reply.get();
        Instant due = clock.due();
        Decision decision = rules.ask(DecisionKind.DEADLINES, files.row(caseId));
        Optional<Period> period = decision.found().map(finding -> Period.parse(finding.value("period")));
        Instant now = files.now();
        if (due == null || period.isEmpty()) {
            return;
        }
        if (calendars.current(clock.calendar()).due(now, period.get()).isBefore(due)) {
            deadlines.restart(caseId, DeadlineKind.REPLY, now, period.get(), Actor.SYSTEM);
        }
    }
}
