package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.cases.ContributionKind;
import org.tawasul.cases.ContributionState;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessVariable;

/** What comes back from whoever was asked, and what the lead says to it: each ends the task. */
@Component
class ContributionAnswers {
    private final CaseFiles cases;
    private final ContributionFiles files;
    private final CaseClosing closing;
    private final Deadlines deadlines;
    private final Responsibility responsibility;
    private final PersonalText personal;
    private final Workflow workflow;

    ContributionAnswers(
            CaseFiles cases,
            ContributionFiles files,
            CaseClosing closing,
            Deadlines deadlines,
            Responsibility responsibility,
            PersonalText personal,
            Workflow workflow) {
        this.cases = cases;
        this.files = files;
        this.closing = closing;
        this.deadlines = deadlines;
        this.responsibility = responsibility;
        this.personal = personal;
        this.workflow = workflow;
    }

    void answer(WorkItem item, String words, Actor actor) {
        // Whoever leads the case now judges the part, and whatever waits for this to close is told: neither must change
        // meanwhile.
        cases.holdStill(item.caseId());
        ContributionFile file = load(item);
        file.answer(sealed(item, words), words, cases.now());
        if (file.state() == ContributionState.DONE) {
            end(file, actor);
        } else {
            deadlines.pause(file.asLoaded().id(), ContributionProcess.clockOf(file.asLoaded()), actor);
        }
        files.save(file, actor);
        workflow.complete(item, Map.of(), actor);
        closing.release(item.caseId(), item.rootProcessInstance());
    }

    void approve(WorkItem item, Actor actor) {
        ContributionFile file = load(item);
        file.approve(cases.now());
        // First, for whoever meets another who judges it must find that out here and not at its clock.
        files.save(file, actor);
        end(file, actor);
        decide(item, "approved", actor);
    }

    void giveBack(WorkItem item, String remark, Actor actor) {
        ContributionFile file = load(item);
        file.giveBack(sealed(item, remark), remark);
        files.save(file, actor);
        deadlines.resume(file.asLoaded().id(), ContributionProcess.clockOf(file.asLoaded()), actor);
        decide(item, "returned", actor);
    }

    private void end(ContributionFile file, Actor actor) {
        Instant now = cases.now();
        deadlines.meet(file.asLoaded().id(), ContributionProcess.clockOf(file.asLoaded()), actor);
        responsibility.dismiss(file.asLoaded().id(), now);
        if (file.kind() == ContributionKind.DIRECTIVE) {
            responsibility.letDirectorRead(file.asLoaded(), now);
        }
    }

    private void decide(WorkItem item, String decision, Actor actor) {
        workflow.complete(item, Map.of(ProcessVariable.PART_APPROVAL.variableName(), decision), actor);
    }

    private ContributionFile load(WorkItem item) {
        return files.load(Objects.requireNonNull(item.contribution(), "The task belongs to no contribution"));
    }

    private byte[] sealed(WorkItem item, String words) {
        return personal.seal(cases.row(item.caseId()).customerId(), words);
    }
}
