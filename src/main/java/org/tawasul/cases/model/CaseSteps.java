package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.CaseProgress;
import org.tawasul.cases.CaseState;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.deadlines.WatchFinding;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.organisation.Organisation;
import org.tawasul.organisation.Team;
import org.tawasul.shared.Actor;
import org.tawasul.shared.TimeOrderedIds;

/** What the system itself does to a case between two things that people do. */
@Component
class CaseSteps implements CaseProgress {
    private static final Logger LOG = LoggerFactory.getLogger(CaseSteps.class);

    private final CaseFiles files;
    private final CaseRows rows;
    private final CaseMessages messages;
    private final CaseRules rules;
    private final CasePriority priority;
    private final Responsibility responsibility;
    private final Offices offices;
    private final Grievances grievances;
    private final Deadlines deadlines;
    private final CasePeriods periods;
    private final ContributionEnding sideWork;
    private final ContributionWatch sideWatch;
    private final ReplyCommitments commitments;
    private final CommitmentKeeping keeping;
    private final CaseClosing closing;
    private final ReplyPrints prints;
    private final Promises promises;
    private final TimeOrderedIds ids;

    CaseSteps(
            CaseFiles files,
            CaseRows rows,
            CaseMessages messages,
            CaseRules rules,
            CasePriority priority,
            Responsibility responsibility,
            Offices offices,
            Grievances grievances,
            Deadlines deadlines,
            CasePeriods periods,
            ContributionEnding sideWork,
            ContributionWatch sideWatch,
            ReplyCommitments commitments,
            CommitmentKeeping keeping,
            CaseClosing closing,
            ReplyPrints prints,
            Promises promises,
            TimeOrderedIds ids) {
        this.files = files;
        this.rows = rows;
        this.messages = messages;
        this.rules = rules;
        this.priority = priority;
        this.responsibility = responsibility;
        this.offices = offices;
        this.grievances = grievances;
        this.deadlines = deadlines;
        this.periods = periods;
        this.sideWork = sideWork;
        this.sideWatch = sideWatch;
        this.commitments = commitments;
        this.keeping = keeping;
        this.closing = closing;
        this.prints = prints;
        this.promises = promises;
        this.ids = ids;
    }

    @Override
    public void prioritise(long caseId) {
        priority.give(caseId);
    }

    @Override
    public void startReplyPeriod(long caseId, String rootProcessInstance) {
        CaseRow row = files.row(caseId);
        Decision decision = rules.ask(DecisionKind.DEADLINES, row);
        String period = decision.found().map(finding -> finding.value("period")).orElseGet(() -> {
            LOG.warn("No rule says how long the reply to case {} may take: {}", caseId, periods.reply());
            return periods.reply();
        });
        String entity = row.entity();
        deadlines.start(new StartDeadline(
                caseId,
                DeadlineKind.REPLY,
                Period.parse(period),
                entity == null ? WorkingCalendars.COUNTRY : offices.calendarOf(entity),
                TeamWork.priorityOf(row),
                rootProcessInstance,
                Actor.SYSTEM));
    }

    @Override
    public boolean route(long caseId) {
        CaseFile file = files.load(caseId);
        if (grievances.isOne(file.asLoaded())) {
            return grievances.route(file);
        }
        Decision decision = rules.ask(DecisionKind.ROUTING, file.asLoaded());
        Finding owner = decision.conflict() ? null : decision.winner();
        // A row may name an office that a decree has ended since: then its successor has the case, and a person decides
        // if there is none, as for a gap.
        Team office = owner == null
                ? null
                : officeOf(owner, file.asLoaded().service()).orElse(null);
        if (office == null) {
            file.leaveToTriage(decision.id(), decision.conflict());
            files.save(file, Actor.SYSTEM);
            return false;
        }
        Instant now = files.now();
        String entity = office.entity();
        String team = office.code();
        responsibility.giveFirst(caseId, entity, team, now);
        file.route(entity, team, CaseRules.ground(decision));
        files.save(file, Actor.SYSTEM);
        files.tell(new CaseEvent.CaseRouted(caseId, entity, team, now));
        return true;
    }

    /** The team that the rule names, or the entity's first where the words name the entity only. */
    private Optional<Team> officeOf(Finding owner, @Nullable String service) {
        String entity = owner.value("entity");
        String named = owner.values().get("team");
        String team = named == null ? offices.firstTeam(entity).orElse("") : named;
        return offices.inPlaceOf(entity, team, service);
    }

    @Override
    public void resumeReplyPeriod(long caseId) {
        boolean answered = deadlines.of(caseId).stream()
                .filter(clock -> clock.kind() == DeadlineKind.CUSTOMER_ANSWER)
                .reduce((earlier, later) -> later)
                .filter(clock -> clock.state() == org.tawasul.deadlines.Deadline.State.MET)
                .isPresent();
        deadlines.resume(caseId, DeadlineKind.REPLY, Actor.SYSTEM);
        CaseFile file = files.load(caseId);
        file.takeUpAgain(answered);
        files.save(file, Actor.SYSTEM);
    }

    @Override
    public void issueReply(long caseId) {
        MessageRow reply = messages.waitingReply(caseId)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no reply that waits"));
        Instant now = files.now();
        commitments.begin(caseId, reply.id());
        deadlines.meet(caseId, DeadlineKind.REPLY, Actor.SYSTEM);
        deadlines
                .live(caseId, DeadlineKind.PROMISE)
                .ifPresent(promise -> deadlines.meet(caseId, DeadlineKind.PROMISE, Actor.SYSTEM));
        messages.markSent(reply.id(), now, now.plus(periods.recall()));
        CaseFile file = files.load(caseId);
        prints.keep(file.asLoaded(), reply.id(), messages.words(file.asLoaded(), reply));
        file.issueReply(reply.id(), now);
        files.save(file, Actor.SYSTEM);
        sideWork.replyIssued(caseId);
        files.tell(new CaseEvent.ReplyIssued(caseId, reply.id(), String.valueOf(file.entity()), now));
    }

    @Override
    public void endWait(long deadlineId, String rootProcessInstance) {
        sideWatch.endWait(deadlineId, rootProcessInstance);
    }

    @Override
    public boolean mayClose(long caseId) {
        deadlines
                .live(caseId, DeadlineKind.REVIEW)
                .ifPresent(review -> deadlines.meet(caseId, DeadlineKind.REVIEW, Actor.SYSTEM));
        return closing.mayClose(caseId);
    }

    @Override
    public void settleCommitment(long contribution, String rootProcessInstance) {
        keeping.settle(contribution, rootProcessInstance);
    }

    @Override
    public void close(long caseId) {
        Instant now = files.now();
        sideWork.caseEnded(caseId);
        deadlines.endAll(caseId, Actor.SYSTEM);
        CaseFile file = files.load(caseId);
        file.close(now);
        files.save(file, Actor.SYSTEM);
        responsibility.keepForReading(
                caseId, String.valueOf(file.entity()), file.asLoaded().team(), now);
        files.tell(new CaseEvent.CaseClosed(caseId, now));
    }

    @Override
    public void recordBreach(long caseId, long deadlineId) {
        if (sideWatch.owns(deadlineId)) {
            sideWatch.record(deadlineId, finding(deadlineId).rule());
            return;
        }
        CaseFile file = files.load(caseId);
        if (file.isBreached()) {
            return;
        }
        file.recordBreach(deadlineId, finding(deadlineId).rule(), files.now());
        files.save(file, Actor.SYSTEM);
        files.tell(new CaseEvent.PeriodExceeded(caseId, deadlineId, files.now()));
    }

    @Override
    public void promiseDate(long caseId, long deadlineId) {
        promises.renew(caseId, deadlineId);
    }

    @Override
    public void escalate(long caseId, long deadlineId) {
        WatchFinding finding = finding(deadlineId);
        if (sideWatch.owns(deadlineId)) {
            sideWatch.raise(deadlineId, finding);
            return;
        }
        int level = Integer.parseInt(finding.value("level"));
        String role = finding.value("role");
        Instant now = files.now();
        CaseFile file = files.load(caseId);
        file.raise(level, role, finding.rule());
        files.save(file, Actor.SYSTEM);
        rows.insertEscalation(new EscalationRow(ids.next(), caseId, level, role, deadlineId, now));
        String entity = file.state() == CaseState.IN_TRIAGE ? null : file.entity();
        responsibility.raiseTo(caseId, entity == null ? Organisation.CENTRAL_TEAM : entity, role, now);
        files.tell(new CaseEvent.CaseRaised(caseId, level, role, now));
    }

    private WatchFinding finding(long deadlineId) {
        return deadlines
                .lastFinding(deadlineId)
                .orElseThrow(() -> new IllegalStateException("Nothing was found about deadline " + deadlineId));
    }
}
