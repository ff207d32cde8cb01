package org.tawasul.cases.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.cases.CaseKind;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.facts.SlipFact;
import org.tawasul.shared.Actor;

/** The dates that a customer was promised in place of one that passed. Each is a clock, so that its passing is noticed as the first one's was. */
@Component
class Promises {
    /** Whose date is one of the reply; what others contribute has dates of its own. */
    private static final Set<DeadlineKind> OF_THE_REPLY = EnumSet.of(DeadlineKind.REPLY, DeadlineKind.PROMISE);

    private final CaseFiles files;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Promises(CaseFiles files, Decisions decisions, Deadlines deadlines, BusinessClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void renew(long caseId, long deadlineId) {
        Deadline passed = deadlines
                .find(deadlineId)
                .orElseThrow(() -> new IllegalStateException("There is no clock " + deadlineId));
        if (!OF_THE_REPLY.contains(passed.kind())) {
            return;
        }
        Optional<Deadline> promise = deadlines.live(caseId, DeadlineKind.PROMISE);
        if (promise.filter(this::isAhead).isPresent()) {
            return;
        }
        CaseRow row = files.row(caseId);
        Optional<Period> period = newPeriod(row, passed);
        // The one that passed keeps its day, which the customer is told.
        promise.ifPresent(over -> deadlines.end(caseId, DeadlineKind.PROMISE, Actor.SYSTEM));
        period.ifPresent(next -> deadlines.start(new StartDeadline(
                caseId,
                DeadlineKind.PROMISE,
                next,
                passed.calendar(),
                TeamWork.priorityOf(row),
                passed.rootProcessInstance(),
                Actor.SYSTEM)));
    }

    private boolean isAhead(Deadline promise) {
        Instant due = promise.due();
        return due != null && due.isAfter(clock.now());
    }

    private Optional<Period> newPeriod(CaseRow row, Deadline passed) {
        SlipFact slip =
                new SlipFact(passed.kind().code(), CaseKind.valueOf(row.kind()).code(), TeamWork.priorityOf(row));
        Decision decision = decisions.decide(
                new Question(DecisionKind.DEADLINES, "case", row.id(), 0, clock.today(), List.of(slip)));
        return decision.found().map(finding -> Period.parse(finding.value("period")));
    }
}
