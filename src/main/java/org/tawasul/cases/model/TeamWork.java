package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.cases.ReplyCommitment;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.decisions.Decision;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessVariable;

/** What a team does with a case that it has: each ends the task, and the model goes on from there. */
@Component
class TeamWork {
    private final CaseFiles files;
    private final CaseRows rows;
    private final CaseMessages messages;
    private final OutgoingWords outgoing;
    private final Responsibility responsibility;
    private final Offices offices;
    private final Deadlines deadlines;
    private final CasePeriods periods;
    private final PersonalText personal;
    private final Workflow workflow;
    private final ContributionEnding sideWork;
    private final ReplyCommitments commitments;
    private final TimeOrderedIds ids;

    TeamWork(
            CaseFiles files,
            CaseRows rows,
            CaseMessages messages,
            OutgoingWords outgoing,
            Responsibility responsibility,
            Offices offices,
            Deadlines deadlines,
            CasePeriods periods,
            PersonalText personal,
            Workflow workflow,
            ContributionEnding sideWork,
            ReplyCommitments commitments,
            TimeOrderedIds ids) {
        this.files = files;
        this.rows = rows;
        this.messages = messages;
        this.outgoing = outgoing;
        this.responsibility = responsibility;
        this.offices = offices;
        this.deadlines = deadlines;
        this.periods = periods;
        this.personal = personal;
        this.workflow = workflow;
        this.sideWork = sideWork;
        this.commitments = commitments;
        this.ids = ids;
    }

    void ask(WorkItem item, String question, @Nullable String confirmation, Actor actor) {
        CaseFile file = files.load(item.caseId());
        file.mustBeWithTeam();
        outgoing.checkQuestion(file.asLoaded(), question, confirmation, actor);
        Deadline reply = replyClock(item.caseId());
        deadlines.pause(item.caseId(), DeadlineKind.REPLY, actor);
        deadlines.start(new StartDeadline(
                item.caseId(),
                DeadlineKind.CUSTOMER_ANSWER,
                Period.parse(periods.customerAnswer()),
                reply.calendar(),
                priorityOf(file.asLoaded()),
                item.rootProcessInstance(),
                actor));
        Instant now = files.now();
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.QUESTION, question, actor.id(), now);
        file.ask(message, question);
        files.save(file, actor);
        files.tell(new CaseEvent.CustomerAsked(item.caseId(), message, now));
        complete(item, "asked", actor);
    }

    void remark(long caseId, String text, Actor actor) {
        CaseFile file = files.load(caseId);
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.REMARK, text, actor.id(), files.now());
        new CaseTurns(file).remark(message, text);
        files.save(file, actor);
    }

    void transfer(WorkItem item, String entity, String reason, Actor actor) {
        requireReason(reason);
        CaseFile file = files.load(item.caseId());
        file.mustBeWithTeam();
        offices.requireEntity(entity);
        Instant now = files.now();
        long remark = messages.write(file.asLoaded(), CaseMessage.Kind.REMARK, reason, actor.id(), now);
        if (file.asLoaded().transfers() >= periods.transfers()) {
            new CaseTurns(file).refer(entity, periods.transfers(), remark, reason);
            files.save(file, actor);
            complete(item, "unsettled", actor);
            return;
        }
        String from = String.valueOf(file.entity());
        String team = offices.firstTeamOf(entity);
        file.transfer(entity, team, reason);
        responsibility.giveTo(item.caseId(), entity, team, actor, now);
        files.save(file, actor);
        // Once the row is ours: a part that is handed in at this moment is seen here, or finds the new lead.
        sideWork.leadPassedTo(item.caseId(), entity);
        rows.insertTransfer(new TransferRow(
                ids.next(),
                item.caseId(),
                from,
                entity,
                personal.seal(file.asLoaded().customerId(), reason),
                actor.id(),
                now));
        files.tell(new CaseEvent.CaseTransferred(item.caseId(), from, entity, now));
        complete(item, "transferred", actor);
    }

    void settle(WorkItem item, String entity, String team, String reason, Actor actor) {
        requireReason(reason);
        offices.requireTeam(entity, team);
        CaseFile file = files.load(item.caseId());
        String before = file.entity();
        file.settle(entity, team, reason);
        Instant now = files.now();
        responsibility.giveTo(item.caseId(), entity, team, actor, now);
        files.save(file, actor);
        if (before != null && !before.equals(entity)) {
            sideWork.leadPassedTo(item.caseId(), entity);
        }
        files.tell(new CaseEvent.CaseRouted(item.caseId(), entity, team, now));
        workflow.complete(item, Map.of(), actor);
    }

    void reply(
            WorkItem item,
            String words,
            @Nullable String decided,
            List<ReplyCommitment> promised,
            @Nullable String confirmation,
            Actor actor) {
        CaseFile file = files.load(item.caseId());
        file.mustBeWithTeam();
        sideWork.requireNoOpenPart(item.caseId());
        if (decided != null) {
            file.decideGrievance(decided);
        }
        Decision decision = outgoing.checkReply(file.asLoaded(), words, decided, confirmation, actor);
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.REPLY, words, actor.id(), files.now());
        file.writeReply(message, words, decision.id());
        files.save(file, actor);
        commitments.write(file.asLoaded(), message, promised, actor);
        complete(item, CaseRules.wantsSecondLook(decision) ? "secondLook" : "replied", actor);
    }

    ReplyCheck tryReply(WorkItem item, String words, @Nullable String decided) {
        CaseFile file = files.load(item.caseId());
        file.mustBeWithTeam();
        return outgoing.tryReply(file.asLoaded(), words, decided);
    }

    private Deadline replyClock(long caseId) {
        return deadlines
                .live(caseId, DeadlineKind.REPLY)
                // A case that was with its team a moment ago was answered meanwhile.
                .orElseThrow(() -> new OptimisticLockingFailureException("Case " + caseId + " has no reply period"));
    }

    private void complete(WorkItem item, String handling, Actor actor) {
        workflow.complete(item, Map.of(ProcessVariable.HANDLING.variableName(), handling), actor);
    }

    static String priorityOf(CaseRow row) {
        return row.priority() == null ? "normal" : row.priority();
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw Refusal.inField("field-required", "reason");
        }
    }
}
