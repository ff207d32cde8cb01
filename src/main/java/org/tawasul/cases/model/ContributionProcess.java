package org.tawasul.cases.model;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.cases.ContributionKind;
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
    private final Deadlines deadlines;
    private final Responsibility responsibility;
    private final SideWorkPeriods periods;
    private final Workflow workflow;

    ContributionProcess(
            Deadlines deadlines, Responsibility responsibility, SideWorkPeriods periods, Workflow workflow) {
        this.deadlines = deadlines;
        this.responsibility = responsibility;
        this.periods = periods;
        this.workflow = workflow;
    }

    static DeadlineKind clockOf(ContributionRow row) {
        return ContributionKind.valueOf(row.kind()) == ContributionKind.DIRECTIVE
                ? DeadlineKind.DIRECTIVE
                : DeadlineKind.CONTRIBUTION;
    }

    Period periodOf(ContributionKind kind) {
        return Period.parse(
                switch (kind) {
                    case OPINION -> periods.opinion();
                    case COLLEAGUE -> periods.colleague();
                    case PART -> periods.part();
                    case DIRECTIVE -> throw new IllegalArgumentException("A directive has a date of its own");
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

    /** Every clock of the case tells its process; a case that is not at its end has one. */
    String rootOf(long caseId) {
        return deadlines.of(caseId).stream()
                .filter(clock -> clock.state() == Deadline.State.RUNNING || clock.state() == Deadline.State.PAUSED)
                .map(Deadline::rootProcessInstance)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.CONFLICT, "side-work-not-offered"));
    }
}
