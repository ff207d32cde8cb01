package org.tawasul.cases.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.SideWorkPeriods;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

/** The clock, the access and the process of a contribution, which begin together. */
@Component
class ContributionProcess {
    private static final int LONGEST_DAYS = 365;

    private final Deadlines deadlines;
    private final Responsibility responsibility;
    private final SideWorkPeriods periods;
    private final Workflow workflow;
    private final BusinessClock clock;

    ContributionProcess(
            Deadlines deadlines,
            Responsibility responsibility,
            SideWorkPeriods periods,
            Workflow workflow,
            BusinessClock clock) {
        this.deadlines = deadlines;
        this.responsibility = responsibility;
        this.periods = periods;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The clock that runs for it as it stands. */
    static DeadlineKind clockOf(ContributionRow row) {
        return switch (ContributionKind.valueOf(row.kind())) {
            case OPINION, COLLEAGUE, PART -> DeadlineKind.CONTRIBUTION;
            case DIRECTIVE -> DeadlineKind.DIRECTIVE;
            case COMMITMENT ->
                row.state().equals(ContributionState.ANSWERED.name())
                        ? DeadlineKind.OBJECTION
                        : DeadlineKind.COMMITMENT;
        };
    }

    /** To the end of that day; refuses {@code date-not-ahead}. */
    Period until(LocalDate by) {
        long days = ChronoUnit.DAYS.between(clock.today(), by);
        if (days < 1 || days > LONGEST_DAYS) {
            throw new Refusal(Refusal.Kind.INVALID, "date-not-ahead", Map.of("days", LONGEST_DAYS), "by");
        }
        return new Period((int) days, Period.Unit.CALENDAR_DAYS);
    }

    /** The same for a day that was ahead when it was promised; tomorrow if it has passed meanwhile. */
    Period stillUntil(LocalDate by) {
        LocalDate tomorrow = clock.today().plusDays(1);
        return until(by.isBefore(tomorrow) ? tomorrow : by);
    }

    Period periodOf(ContributionKind kind) {
        return Period.parse(
                switch (kind) {
                    case OPINION -> periods.opinion();
                    case COLLEAGUE -> periods.colleague();
                    case PART -> periods.part();
                    case DIRECTIVE, COMMITMENT -> throw new IllegalArgumentException(kind + " has a date of its own");
                });
    }

    void begin(ContributionRow row, StartDeadline clock) {
        responsibility.admit(row);
        deadlines.start(clock);
        try {
            workflow.tell(
                    clock.rootProcessInstance(),
                    ProcessMessage.CONTRIBUTION_ASKED,
                    Map.of(
                            ProcessVariable.CONTRIBUTION,
                            Long.toString(row.id()),
                            ProcessVariable.CONTRIBUTION_KIND,
                            ContributionKind.valueOf(row.kind()).code()));
        } catch (NothingWaiting notDrawn) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "side-work-not-offered");
        }
    }

    /** Ends the process where it stands. */
    void cancel(ContributionRow row, String root) {
        workflow.tellSideWork(root, row.id(), ProcessMessage.CONTRIBUTION_CANCELLED);
    }

    void contest(ContributionRow row, String root) {
        workflow.tellSideWork(root, row.id(), ProcessMessage.NOT_DONE);
    }

    /** Every clock of the case tells its process; a case that is not at its end has one. */
    String rootOf(long caseId) {
        return deadlines.of(caseId).stream()
                .filter(clock -> clock.state() == Deadline.State.RUNNING || clock.state() == Deadline.State.PAUSED)
                .map(Deadline::rootProcessInstance)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "side-work-not-offered"));
    }
}
