package org.tawasul.cases.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CustomerChoices;
import org.tawasul.cases.CustomerTurns;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.files.Files;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;

/** A customer comes back with a case, or takes it back. */
@Component
class CustomerReturns implements CustomerTurns {
    private final CaseFiles files;
    private final CaseMessages messages;
    private final ReplyWork replies;
    private final Responsibility responsibility;
    private final ContributionEnding sideWork;
    private final LaterDanger danger;
    private final Files uploads;
    private final OpenTurns open;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final Workflow workflow;
    private final BusinessClock clock;
    private final Period reopening;

    CustomerReturns(
            CaseFiles files,
            CaseMessages messages,
            ReplyWork replies,
            Responsibility responsibility,
            ContributionEnding sideWork,
            LaterDanger danger,
            Files uploads,
            OpenTurns open,
            Deadlines deadlines,
            WorkingCalendars calendars,
            Workflow workflow,
            BusinessClock clock,
            CasePeriods periods) {
        this.files = files;
        this.messages = messages;
        this.replies = replies;
        this.responsibility = responsibility;
        this.sideWork = sideWork;
        this.danger = danger;
        this.uploads = uploads;
        this.open = open;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.workflow = workflow;
        this.clock = clock;
        this.reopening = Period.parse(periods.reopening());
    }

    @Override
    public void reopen(long caseId, String reason, Actor actor) {
        CaseFile file = files.load(caseId);
        if (file.state() == CaseState.CLOSED && file.asLoaded().kind().equals(CaseKind.SUGGESTION.name())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "suggestion-not-reopened");
        }
        switch (file.state()) {
            case REPLIED -> notSolved(file, reason, actor);
            case CLOSED -> comesBack(file, reason, actor);
            default -> throw with("nothing-to-reopen", file);
        }
    }

    @Override
    public CustomerChoices choices(long caseId) {
        return open.of(caseId);
    }

    @Override
    public void add(long caseId, String words, List<Long> attachments, Actor actor) {
        CaseFile file = withoutHeldReply(files.load(caseId), "", "addition-too-late", actor);
        if (deadlines.live(caseId, DeadlineKind.CUSTOMER_ANSWER).isPresent()) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "answer-the-question");
        }
        if (!file.state().takesAdditions()) {
            throw with("addition-too-late", file);
        }
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.ADDITION, words, actor.id(), files.now());
        file.add(message, attachments.size(), words);
        files.save(file, actor);
        if (!attachments.isEmpty()) {
            uploads.attach(attachments, caseId, actor);
        }
        danger.lookFor(caseId, words);
    }

    @Override
    public void withdraw(long caseId, String reason, Actor actor) {
        CaseFile file = withoutHeldReply(files.load(caseId), reason, "withdrawal-too-late", actor);
        if (!file.state().next().contains(CaseState.WITHDRAWN)) {
            throw with("withdrawal-too-late", file);
        }
        String process = deadlines.of(caseId).stream()
                .reduce((older, newer) -> newer)
                .map(Deadline::rootProcessInstance)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no clock"));
        Instant now = files.now();
        sideWork.caseEnded(caseId);
        deadlines.endAll(caseId, actor);
        new CaseTurns(file).withdraw(reason, now);
        files.save(file, actor);
        String entity = file.entity();
        if (entity != null) {
            responsibility.keepForReading(caseId, entity, file.asLoaded().team(), now);
        }
        files.tell(new CaseEvent.CaseWithdrawn(caseId, now));
        try {
            workflow.tell(process, ProcessMessage.WITHDRAWN, Map.of());
        } catch (NothingWaiting notDrawn) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "withdrawal-not-offered");
        }
    }

    /** The customer knows nothing of a reply that may still be taken back: for him the case is with the team, and so the reply goes first. */
    private CaseFile withoutHeldReply(CaseFile file, String reason, String tooLate, Actor actor) {
        long caseId = file.asLoaded().id();
        if (file.state() != CaseState.REPLIED || hasLeft(file)) {
            return file;
        }
        try {
            replies.recall(caseId, reason, actor);
        } catch (Refusal leftMeanwhile) {
            throw with(tooLate, file);
        }
        return files.load(caseId);
    }

    private boolean hasLeft(CaseFile file) {
        Instant now = files.now();
        return messages.all(file.asLoaded()).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.REPLY && message.sentAt() != null)
                .reduce((older, newer) -> newer)
                .filter(reply -> reply.isForCustomer(now))
                .isPresent();
    }

    private void notSolved(CaseFile file, String reason, Actor actor) {
        CaseRow about = file.asLoaded();
        Instant now = files.now();
        if (!hasLeft(file)) {
            throw with("nothing-to-reopen", CaseState.WITH_TEAM);
        }
        Optional<Deadline> rating = deadlines.live(about.id(), DeadlineKind.RATING);
        if (rating.isEmpty() && hasLiveClock(about.id())) {
            throw with("reopening-not-yet", file);
        }
        if (rating.isEmpty()) {
            throw new OptimisticLockingFailureException("Case " + about.id() + " was rated or closed meanwhile");
        }
        reopened(file, reason, actor, now);
        try {
            workflow.tell(rating.get().rootProcessInstance(), ProcessMessage.NOT_SOLVED, Map.of());
        } catch (NothingWaiting movedOn) {
            throw with("reopening-not-yet", file);
        }
    }

    private void comesBack(CaseFile file, String reason, Actor actor) {
        CaseRow about = file.asLoaded();
        Instant now = files.now();
        Instant closed = about.closedAt() == null ? now : about.closedAt();
        Instant until = calendars.current(WorkingCalendars.COUNTRY).due(closed, reopening);
        if (!now.isBefore(until)) {
            LocalDate last = LocalDate.ofInstant(until.minusNanos(1), clock.zone());
            throw new Refusal(Refusal.Kind.CONFLICT, "reopening-too-late", Map.of("until", last), null);
        }
        reopened(file, reason, actor, now);
        responsibility.giveBack(about.id(), String.valueOf(about.entity()), about.team(), now);
        workflow.start(ProcessKey.REOPENED, about.id());
    }

    private void reopened(CaseFile file, String reason, Actor actor, Instant now) {
        CaseRow about = file.asLoaded();
        boolean wasClosed = file.state() == CaseState.CLOSED;
        long message = messages.write(about, CaseMessage.Kind.REOPENING, reason, actor.id(), now);
        new CaseTurns(file).reopen(message, reason);
        files.save(file, actor);
        files.tell(new CaseEvent.CaseReopened(about.id(), message, wasClosed, now));
        // Before the new period begins, which is the one of its priority.
        danger.lookFor(about.id(), reason);
    }

    /** While it is reviewed, or while something that was promised is still to be done. */
    private boolean hasLiveClock(long caseId) {
        return deadlines.of(caseId).stream().anyMatch(clock -> clock.state() == Deadline.State.RUNNING);
    }

    private static Refusal with(String code, CaseFile file) {
        return with(code, file.state());
    }

    private static Refusal with(String code, CaseState met) {
        return new Refusal(Refusal.Kind.CONFLICT, code, Map.of("state", met.name()), null);
    }
}
