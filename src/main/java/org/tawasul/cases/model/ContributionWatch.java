package org.tawasul.cases.model;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.WatchFinding;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;

/** What the watch finds about the clock of a contribution is noted there and never against the case: the responsible team goes on in time. */
@Component
class ContributionWatch {
    private final ContributionFiles files;
    private final CaseFiles cases;
    private final Responsibility responsibility;
    private final Deadlines deadlines;
    private final Workflow workflow;

    ContributionWatch(
            ContributionFiles files,
            CaseFiles cases,
            Responsibility responsibility,
            Deadlines deadlines,
            Workflow workflow) {
        this.files = files;
        this.cases = cases;
        this.responsibility = responsibility;
        this.deadlines = deadlines;
        this.workflow = workflow;
    }

    /** Whether this clock is a contribution's and not the case's own. */
    boolean owns(long deadlineId) {
        return deadlines.find(deadlineId).filter(Deadline::isOfSideWork).isPresent();
    }

    void record(long deadlineId, String rule) {
        Deadline clock = deadlines.find(deadlineId).orElseThrow();
        ContributionFile file = files.load(clock.subjectId());
        if (!file.isLateSince(clock.startedAt())) {
            file.recordLate(deadlineId, rule, cases.now());
            files.save(file, Actor.SYSTEM);
        }
    }

    /** One level up in the entity that was asked. A new day that has passed too is no level: the clock of what was promised climbs the ladder by itself. */
    void raise(long deadlineId, WatchFinding finding) {
        Deadline clock = deadlines.find(deadlineId).orElseThrow();
        if (clock.kind() == DeadlineKind.COMMITMENT_DATE) {
            return;
        }
        ContributionFile file = files.load(clock.subjectId());
        String role = finding.value("role");
        file.raise(Integer.parseInt(finding.value("level")), role, finding.rule());
        files.save(file, Actor.SYSTEM);
        responsibility.raiseTo(file.asLoaded(), role, cases.now());
    }

    /** Tells whatever waited for this clock, and nothing else that waits in the case. */
    void endWait(long deadlineId, String rootProcessInstance) {
        Deadline clock = deadlines.find(deadlineId).orElseThrow();
        if (clock.isOfSideWork()) {
            workflow.tellSideWork(rootProcessInstance, clock.subjectId(), ProcessMessage.WAIT_OVER);
        } else {
            workflow.tell(rootProcessInstance, ProcessMessage.WAIT_OVER, Map.of());
        }
    }
}
