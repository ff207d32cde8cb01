package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/**
 * The days that a customer is told in place of one that passed, of the reply or of what a reply promised. Each is a clock, so that its passing is noticed as the first one's was.
 */
@Component
class Promises {
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
        switch (passed.kind()) {
            case REPLY, PROMISE -> renew(passed, DeadlineKind.REPLY, DeadlineKind.PROMISE);
            case COMMITMENT, COMMITMENT_DATE -> renew(passed, DeadlineKind.COMMITMENT, DeadlineKind.COMMITMENT_DATE);
            default -> {
                // What others contribute has dates of its own, which no customer was told.
            }
        }
    }

    /** What was to be done by that day is done, put off or given up: nobody waits for the day any more. */
    void drop(long contribution, Actor actor) {
        deadlines
                .live(contribution, DeadlineKind.COMMITMENT_DATE)
                .ifPresent(day -> deadlines.end(contribution, DeadlineKind.COMMITMENT_DATE, actor));
    }

    private void renew(Deadline passed, DeadlineKind first, DeadlineKind later) {
        long subject = passed.subjectId();
        Optional<Deadline> told = deadlines.live(subject, later);
        if (told.filter(this::isAhead).isPresent()) {
            return;
        }
        CaseRow row = files.row(passed.caseId());
        Optional<Period> period = newPeriod(row, passed, slips(passed, first, later));
        // The one that passed keeps its day, which the customer is told.
        told.ifPresent(over -> deadlines.end(subject, later, Actor.SYSTEM));
        period.ifPresent(next -> deadlines.start(new StartDeadline(
                row.id(),
                subject,
                later,
                next,
                passed.calendar(),
                TeamWork.priorityOf(row),
                passed.rootProcessInstance(),
                Actor.SYSTEM)));
    }

    /** How many of the days that the customer was told have passed, since somebody last named one for a reason or the period began anew. */
    private int slips(Deadline passed, DeadlineKind first, DeadlineKind later) {
        Instant since = deadlines
                .live(passed.subjectId(), first)
                .map(Deadline::startedAt)
                .orElse(Instant.MIN);
        return (int) deadlines.of(passed.caseId()).stream()
                .filter(clock -> clock.subjectId() == passed.subjectId())
                .filter(clock -> clock.kind() == first || clock.kind() == later)
                .filter(clock -> clock.exceeded() && !clock.startedAt().isBefore(since))
                .count();
    }

    private boolean isAhead(Deadline promise) {
        Instant due = promise.due();
        return due != null && due.isAfter(clock.now());
    }

    private Optional<Period> newPeriod(CaseRow row, Deadline passed, int slips) {
        SlipFact slip = new SlipFact(
                passed.kind().code(), CaseKind.valueOf(row.kind()).code(), TeamWork.priorityOf(row), slips);
        Decision decision = decisions.decide(
                new Question(DecisionKind.DEADLINES, "case", row.id(), 0, clock.today(), List.of(slip)));
        return decision.found().map(finding -> Period.parse(finding.value("period")));
    }
}
