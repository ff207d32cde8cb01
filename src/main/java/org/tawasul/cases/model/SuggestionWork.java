package org.tawasul.cases.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.Period;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.CaseEvent;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CasePeriods;
import org.tawasul.cases.ReplyCheck;
import org.tawasul.cases.SuggestionProgress;
import org.tawasul.cases.Suggestions;
import org.tawasul.customers.Customers;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.deadlines.StartDeadline;
import org.tawasul.decisions.Decision;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Language;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessVariable;

/** What a team does with a suggestion, from screening to its announcement. */
@Component
class SuggestionWork implements Suggestions, SuggestionProgress {
    private final CaseFiles files;
    private final CaseMessages messages;
    private final OutgoingWords outgoing;
    private final Offices offices;
    private final Deadlines deadlines;
    private final WorkingCalendars calendars;
    private final CasePeriods periods;
    private final Workflow workflow;
    private final Customers customers;

    SuggestionWork(
            CaseFiles files,
            CaseMessages messages,
            OutgoingWords outgoing,
            Offices offices,
            Deadlines deadlines,
            WorkingCalendars calendars,
            CasePeriods periods,
            Workflow workflow,
            Customers customers) {
        this.files = files;
        this.messages = messages;
        this.outgoing = outgoing;
        this.offices = offices;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.periods = periods;
        this.workflow = workflow;
        this.customers = customers;
    }

    @Override
    public void study(WorkItem item, Actor actor) {
        CaseFile file = files.load(item.caseId());
        SuggestionMoves.study(file);
        files.save(file, actor);
        workflow.complete(item, Map.of(ProcessVariable.HANDLING.variableName(), "studied"), actor);
    }

    @Override
    public void decide(WorkItem item, String decided, String reasons, @Nullable String confirmation, Actor actor) {
        CaseFile file = files.load(item.caseId());
        Decision decision = outgoing.checkReply(file.asLoaded(), reasons, decided, confirmation, actor);
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.DECISION, reasons, actor.id(), files.now());
        SuggestionMoves.decide(file, decided, message, reasons, decision.id());
        files.save(file, actor);
        Map<String, String> outcome = new HashMap<>();
        outcome.put(ProcessVariable.HANDLING.variableName(), "decided");
        outcome.put(ProcessVariable.DECISION.variableName(), decided);
        workflow.complete(item, outcome, actor);
    }

    @Override
    public Optional<Instant> awaitStudy(long caseId, Instant begun, Period period, Actor actor) {
        Deadline clock = deadlines.live(caseId, DeadlineKind.REPLY).orElse(null);
        Instant before = clock == null ? null : clock.due();
        if (clock == null || before == null || clock.exceeded() || before.isBefore(files.now())) {
            return Optional.empty();
        }
        Instant due = calendars.current(clock.calendar()).due(begun, period);
        if (!due.isAfter(before)) {
            return Optional.empty();
        }
        deadlines.restart(caseId, DeadlineKind.REPLY, begun, period, actor);
        return Optional.of(due);
    }

    @Override
    public Language authorsLanguage(long caseId) {
        return customers
                .ofCase(files.load(caseId).asLoaded().customerId(), caseId)
                .language();
    }

    @Override
    public ReplyCheck tryDecision(long caseId, String decided, String reasons) {
        return outgoing.tryReply(files.load(caseId).asLoaded(), reasons, decided);
    }

    @Override
    public void issueDecision(long caseId, String rootProcessInstance) {
        MessageRow decision = messages.waiting(caseId, CaseMessage.Kind.DECISION)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " has no decision that waits"));
        Instant now = files.now();
        CaseFile file = files.load(caseId);
        deadlines.meet(caseId, DeadlineKind.REPLY, Actor.SYSTEM);
        messages.markSent(decision.id(), now, null);
        SuggestionMoves.issue(file, decision.id());
        file.answeredAt(now);
        files.save(file, Actor.SYSTEM);
        if (SuggestionMoves.ACCEPTED.equals(file.decided())) {
            deadlines.start(new StartDeadline(
                    caseId,
                    DeadlineKind.IMPLEMENTATION,
                    Period.parse(periods.implementation()),
                    offices.calendarOf(String.valueOf(file.entity())),
                    TeamWork.priorityOf(file.asLoaded()),
                    rootProcessInstance,
                    Actor.SYSTEM));
        }
        files.tell(new CaseEvent.SuggestionDecided(caseId, String.valueOf(file.decided()), now));
    }

    @Override
    public void stepTaken(long caseId, int done, int steps, Actor actor) {
        CaseFile file = files.load(caseId);
        SuggestionMoves.stepTaken(file, done, steps);
        files.save(file, actor);
    }

    @Override
    public void implement(WorkItem item, String words, Actor actor) {
        CaseFile file = files.load(item.caseId());
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.IMPLEMENTATION, words, actor.id(), files.now());
        SuggestionMoves.implement(file, message, words);
        files.save(file, actor);
        workflow.complete(item, Map.of(), actor);
    }

    @Override
    public void announce(WorkItem item, String words, Actor actor) {
        CaseFile file = files.load(item.caseId());
        long message = messages.write(file.asLoaded(), CaseMessage.Kind.ANNOUNCEMENT, words, actor.id(), files.now());
        SuggestionMoves.announce(file, message, words);
        files.save(file, actor);
        deadlines.meet(item.caseId(), DeadlineKind.IMPLEMENTATION, actor);
        workflow.complete(item, Map.of(), actor);
    }
}
