package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.ContributionState;
import org.tawasul.cases.SideWorkPeriods;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.files.Files;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.Workflow;

/** What becomes of a commitment once its reply has left: done with evidence, contested once, put off with a reason. */
@Component
class CommitmentKeeping {
    private final CaseFiles cases;
    private final ContributionFiles files;
    private final HeldPromises held;
    private final ContributionProcess process;
    private final CaseClosing closing;
    private final Responsibility responsibility;
    private final Deadlines deadlines;
    private final Promises promises;
    private final LaterDanger danger;
    private final SideWorkPeriods periods;
    private final Offices offices;
    private final Files uploads;
    private final PersonalText personal;
    private final Workflow workflow;

    CommitmentKeeping(
            CaseFiles cases,
            ContributionFiles files,
            HeldPromises held,
            ContributionProcess process,
            CaseClosing closing,
            Responsibility responsibility,
            Deadlines deadlines,
            Promises promises,
            LaterDanger danger,
            SideWorkPeriods periods,
            Offices offices,
            Files uploads,
            PersonalText personal,
            Workflow workflow) {
        this.cases = cases;
        this.files = files;
        this.held = held;
        this.process = process;
        this.closing = closing;
        this.responsibility = responsibility;
        this.deadlines = deadlines;
        this.promises = promises;
        this.danger = danger;
        this.periods = periods;
        this.offices = offices;
        this.uploads = uploads;
        this.personal = personal;
        this.workflow = workflow;
    }

    void keep(WorkItem item, String evidence, List<Long> attached, Actor actor) {
        if (evidence.isBlank() && attached.isEmpty()) {
            throw Refusal.inField("evidence-missing", "text");
        }
        cases.holdStill(item.caseId());
        ContributionFile file = files.load(Objects.requireNonNull(item.contribution()));
        ContributionRow row = file.asLoaded();
        held.mustBeSaid(row);
        Instant now = cases.now();
        file.keep(evidence.isBlank() ? null : sealed(row, evidence), evidence, attached.size(), now);
        if (!attached.isEmpty()) {
            uploads.attach(attached, row.caseId(), actor);
        }
        deadlines.meet(row.id(), DeadlineKind.COMMITMENT, actor);
        promises.drop(row.id(), actor);
        if (file.state() == ContributionState.DONE) {
            responsibility.dismiss(row.id(), now);
        } else {
            start(row, DeadlineKind.OBJECTION, periods.objection(), item.rootProcessInstance(), actor);
        }
        files.save(file, actor);
        workflow.complete(item, Map.of(), actor);
        closing.release(row.caseId(), item.rootProcessInstance());
    }

    /** The customer says that it is not done; its supervisor sees to it. */
    void contest(long id, String words, Actor actor) {
        cases.holdStill(files.load(id).asLoaded().caseId());
        ContributionFile file = files.load(id);
        ContributionRow row = file.asLoaded();
        if (held.isHeld(row)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "contribution-unknown");
        }
        file.contest(sealed(row, words), words);
        String root = process.rootOf(row.caseId());
        deadlines.meet(id, DeadlineKind.OBJECTION, actor);
        start(row, DeadlineKind.COMMITMENT, periods.redo(), root, actor);
        files.save(file, actor);
        process.contest(row, root);
        danger.lookFor(row.caseId(), words);
    }

    /** The customer's time to contest it is over. */
    void settle(long id, String rootProcessInstance) {
        long caseId = files.load(id).asLoaded().caseId();
        cases.holdStill(caseId);
        ContributionFile file = files.load(id);
        Instant now = cases.now();
        file.settle(now);
        responsibility.dismiss(id, now);
        files.save(file, Actor.SYSTEM);
        closing.release(caseId, rootProcessInstance);
    }

    void putOff(long id, LocalDate by, String reason, Actor actor) {
        Period period = process.until(by);
        ContributionFile file = files.load(id);
        held.mustBeSaid(file.asLoaded());
        file.putOff(by, sealed(file.asLoaded(), reason), reason);
        Instant now = cases.now();
        deadlines.restart(id, DeadlineKind.COMMITMENT, now, period, actor);
        promises.drop(id, actor);
        files.save(file, actor);
        cases.tell(new CaseEvent.CommitmentPutOff(
                file.asLoaded().caseId(), id, file.asLoaded().version() + 1, now));
    }

    private void start(ContributionRow row, DeadlineKind kind, String period, String root, Actor actor) {
        deadlines.start(new StartDeadline(
                row.caseId(),
                row.id(),
                kind,
                Period.parse(period),
                offices.calendarOf(row.entity()),
                TeamWork.priorityOf(cases.row(row.caseId())),
                root,
                actor));
    }

    private byte[] sealed(ContributionRow row, String words) {
        return personal.seal(cases.row(row.caseId()).customerId(), words);
    }
}
