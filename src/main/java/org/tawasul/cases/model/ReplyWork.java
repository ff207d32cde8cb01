package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.InterimReply;
import org.tawasul.cases.Replies;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.shared.Actor;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

/** Interim replies, the second pair of eyes, and the reply that is taken back. */
@Component
class ReplyWork implements Replies {
    private final CaseFiles files;
    private final CaseRows rows;
    private final CaseMessages messages;
    private final ReplyPrints prints;
    private final OutgoingWords outgoing;
    private final Deadlines deadlines;
    private final ContributionEnding sideWork;
    private final CasePeriods periods;
    private final PersonalText personal;
    private final Workflow workflow;
    private final ZoneId zone;

    ReplyWork(
            CaseFiles files,
            CaseRows rows,
            CaseMessages messages,
            ReplyPrints prints,
            OutgoingWords outgoing,
            Deadlines deadlines,
            ContributionEnding sideWork,
            CasePeriods periods,
            PersonalText personal,
            Workflow workflow,
            BusinessClock clock) {
        this.files = files;
        this.rows = rows;
        this.messages = messages;
        this.prints = prints;
        this.outgoing = outgoing;
        this.deadlines = deadlines;
        this.sideWork = sideWork;
        this.periods = periods;
        this.personal = personal;
        this.workflow = workflow;
        this.zone = clock.zone();
    }

    @Override
    public void interim(
            WorkItem item, String text, String reason, LocalDate until, @Nullable String confirmation, Actor actor) {
        long caseId = item.caseId();
        CaseFile file = files.load(caseId);
        file.mustBeWithTeam();
        outgoing.checkInterim(file.asLoaded(), text, reason, confirmation, actor);
        Instant now = files.now();
        promise(item, file.asLoaded(), new Period(daysUntil(until, now), Period.Unit.CALENDAR_DAYS), now, actor);
        long customer = file.asLoaded().customerId();
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.INTERIM, text, actor.id(), now);
        new CaseTurns(file).interim(message, text, reason, until);
        files.save(file, actor);
        rows.insertInterim(new InterimRow(
                message,
                caseId,
                personal.seal(customer, text),
                personal.seal(customer, reason),
                until,
                actor.id(),
                now));
        files.tell(new CaseEvent.InterimReplyGiven(caseId, message, now));
        workflow.complete(item, Map.of(ProcessVariable.HANDLING.variableName(), "interim"), actor);
    }

    @Override
    public void approve(WorkItem item, String remark, Actor actor) {
        CaseFile file = files.load(item.caseId());
        long reply = replyOfSomebodyElse(item.caseId(), actor).id();
        if (!remark.isEmpty()) {
            messages.write(file.asLoaded(), CaseMessage.Kind.REMARK, remark, actor.id(), files.now());
        }
        new CaseTurns(file).approve(reply, remark);
        files.save(file, actor);
        checked(item, "approved", actor);
    }

    @Override
    public void giveBack(WorkItem item, String remark, Actor actor) {
        CaseFile file = files.load(item.caseId());
        // Also his own: should there be one supervisor and he wrote it, somebody of the team writes it anew.
        long reply = waitingReply(item.caseId()).id();
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.REMARK, remark, actor.id(), files.now());
        new CaseTurns(file).giveBack(reply, message, remark);
        files.save(file, actor);
        checked(item, "returned", actor);
    }

    @Override
    public void recall(long caseId, String reason, Actor actor) {
        CaseFile file = files.load(caseId);
        List<MessageRow> replies = messages.sentReplies(caseId);
        if (file.state() != CaseState.REPLIED || replies.isEmpty()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "no-reply-to-recall");
        }
        MessageRow reply = replies.get(replies.size() - 1);
        Instant now = files.now();
        Instant issuedAt = reply.sentAt() == null ? now : reply.sentAt();
        Instant leavesAt = reply.leavesAt() == null ? issuedAt : reply.leavesAt();
        Deadline rating = deadlines.live(caseId, DeadlineKind.RATING).orElse(null);
        if (!now.isBefore(leavesAt)) {
            throw tooLate(leavesAt);
        }
        if (rating == null) {
            throw new OptimisticLockingFailureException("The reply to case " + caseId + " was recalled meanwhile");
        }
        sideWork.replyRecalled(caseId, reply.id());
        messages.markUnsent(reply.id());
        prints.takeBack(reply.id());
        Instant earlier =
                replies.size() == 1 ? null : replies.get(replies.size() - 2).sentAt();
        new CaseTurns(file).recall(reply.id(), reason, earlier);
        files.save(file, actor);
        letPeriodsRunOn(caseId, actor);
        files.tell(new CaseEvent.ReplyRecalled(caseId, reply.id(), issuedAt, leavesAt, now));
        try {
            workflow.tell(rating.rootProcessInstance(), ProcessMessage.REPLY_RECALLED, Map.of());
        } catch (NothingWaiting movedOn) {
            throw tooLate(leavesAt);
        }
    }

    @Override
    public Set<Long> held(Collection<Long> cases) {
        return cases.isEmpty() ? Set.of() : Set.copyOf(rows.withReplyLeavingAfter(cases, files.now()));
    }

    @Override
    public Optional<InterimReply> interim(long caseId) {
        long customer = files.row(caseId).customerId();
        return rows.lastInterim(caseId)
                .map(row -> new InterimReply(
                        caseId,
                        personal.open(customer, row.words()),
                        personal.open(customer, row.reason()),
                        row.untilDay(),
                        row.givenAt()));
    }

    private int daysUntil(LocalDate until, Instant now) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), until);
        if (days < 1 || days > periods.promise()) {
            throw new Refusal(Refusal.Kind.INVALID, "promise-not-in-time", Map.of("max", periods.promise()), "until");
        }
        return (int) days;
    }

    private void promise(WorkItem item, CaseRow about, Period period, Instant now, Actor actor) {
        if (deadlines.live(about.id(), DeadlineKind.PROMISE).isPresent()) {
            deadlines.restart(about.id(), DeadlineKind.PROMISE, now, period, actor);
            return;
        }
        deadlines.start(new StartDeadline(
                about.id(),
                DeadlineKind.PROMISE,
                period,
                WorkingCalendars.COUNTRY,
                TeamWork.priorityOf(about),
                item.rootProcessInstance(),
                actor));
    }

    private MessageRow replyOfSomebodyElse(long caseId, Actor actor) {
        MessageRow reply = waitingReply(caseId);
        if (reply.author().equals(actor.id())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "own-reply");
        }
        return reply;
    }

    private MessageRow waitingReply(long caseId) {
        return messages.waitingReply(caseId)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no reply that waits"));
    }

    private void checked(WorkItem item, String outcome, Actor actor) {
        workflow.complete(item, Map.of(ProcessVariable.CHECKED.variableName(), outcome), actor);
    }

    /** A promise that an earlier reply kept stays kept. */
    private void letPeriodsRunOn(long caseId, Actor actor) {
        deadlines.runOn(caseId, DeadlineKind.REPLY, actor);
        Instant began = deadlines
                .live(caseId, DeadlineKind.REPLY)
                .map(Deadline::startedAt)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no reply period"));
        boolean promised = deadlines.of(caseId).stream()
                .filter(clock -> clock.kind() == DeadlineKind.PROMISE)
                .reduce((older, newer) -> newer)
                .filter(clock -> !clock.startedAt().isBefore(began))
                .isPresent();
        if (promised) {
            deadlines.runOn(caseId, DeadlineKind.PROMISE, actor);
        }
    }

    private static Refusal tooLate(Instant leavesAt) {
        return new Refusal(Refusal.Kind.CONFLICT, "recall-too-late", Map.of("until", leavesAt), null);
    }
}
