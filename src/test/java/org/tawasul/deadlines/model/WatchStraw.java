package org.tawasul.deadlines.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.deadlines.DueRows;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.SaidFinding;
import org.tawasul.decisions.Severity;
import org.tawasul.decisions.facts.DeadlineFact;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Message;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.testing.MovableClock;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.WholeCommands;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

/** Everything around the watch, of straw. A command that throws leaves the store as it was. */
final class WatchStraw implements Decisions, Workflow, WorkingCalendars, WholeCommands {
    final MovableClock time = new MovableClock(OfficeHours.BAHRAIN);
    final RowsInMemory rows = new RowsInMemory();
    final List<TrailEntry> trail = new ArrayList<>();
    final List<Question> stored = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final Set<Long> poisoned = new HashSet<>();
    final List<Object> events = new ArrayList<>();
    final Map<Long, Set<LocalDate>> holidays = new HashMap<>();
    long newest = 1;
    int commands;
    boolean nothingWaits;
    /** The plainest hours, unless a test has calendars of its own. */
    @Nullable
    WorkingCalendars calendars;

    Runnable beforeLook = () -> {};
    Function<DeadlineFact, @Nullable Finding> rules = fact -> null;

    private final TimeOrderedIds ids = new TimeOrderedIds(time, 0);
    private final Clocks clocks = new Clocks(rows, this, trail::add, clock -> {});
    private final WatchRules watchRules = new WatchRules(this, time);
    private final FindingBook findings = new FindingBook(rows, ids);
    private final Look look = new Look(clocks, rows, findings, watchRules, this, time);
    final FailedLook failedLook = new FailedLook(rows, clocks, this, ids, time);
    final DeadlineKeeper keeper = new DeadlineKeeper(clocks, rows, findings, watchRules, this, ids, time);
    final CorrectionRound corrections = new CorrectionRound(clocks, rows, watchRules, this, events::add, this, time);
    final WatchRound round = new WatchRound(
            rows, look, failedLook, this, time, new StaticListableBeanFactory().getBeanProvider(DueRows.class));

    Deadline start(long caseId, DeadlineKind kind, String period) {
        return keeper.start(WatchRoundTest.command(caseId, kind, period));
    }

    Deadline live(Deadline clock) {
        return keeper.live(clock.caseId(), clock.kind()).orElseThrow();
    }

    Finding finding(String id, Map<String, String> values) {
        return new Finding(id, "straw", Severity.DECIDES, 0, Message.of("straw"), values);
    }

    @Override
    public <T> T run(Supplier<T> command) {
        commands++;
        RowsInMemory before = rows.copy();
        try {
            T answer = command.get();
            if (answer instanceof Collection<?> claimed && !claimed.isEmpty()) {
                Runnable once = beforeLook;
                beforeLook = () -> {};
                once.run();
            }
            return answer;
        } catch (RuntimeException failure) {
            rows.become(before);
            throw failure;
        }
    }

    @Override
    public Decision consider(Question question) {
        if (poisoned.contains(question.subjectId())) {
            throw new IllegalStateException("poisoned");
        }
        Finding finding = rules.apply((DeadlineFact) question.facts().get(0));
        return new Decision(0, question.kind(), finding, null, false, finding == null ? List.of() : List.of(finding));
    }

    @Override
    public Decision decide(Question question) {
        Decision considered = consider(question);
        stored.add(question);
        return new Decision(stored.size(), question.kind(), considered.winner(), null, false, considered.findings());
    }

    @Override
    public void tell(String rootProcessInstance, ProcessMessage message, Map<ProcessVariable, String> local) {
        if (nothingWaits) {
            throw new NothingWaiting(rootProcessInstance, message.messageName());
        }
        told.add(local.get(ProcessVariable.FINDING));
    }

    @Override
    public void tellSideWork(String rootProcessInstance, long contribution, ProcessMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkingCalendar current(String code) {
        if (calendars != null) {
            return calendars.current(code);
        }
        return newest == 1 ? OfficeHours.of(code) : version(code, newest);
    }

    @Override
    public WorkingCalendar version(String code, long version) {
        if (calendars != null) {
            return calendars.version(code, version);
        }
        return OfficeHours.of(code).with(version, holidays.getOrDefault(version, Set.of()));
    }

    /** Another version of all calendars, in which these days are holidays. */
    void declare(LocalDate... days) {
        newest++;
        holidays.put(newest, Set.of(days));
    }

    @Override
    public List<ExplainedDecision> explain(String subjectKind, long subjectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Decision> last(DecisionKind kind, String subjectKind, long subjectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> phrase(DecisionKind kind, Finding finding) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<SaidFinding> say(Decision decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Decision again(long decisionId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String start(ProcessKey key, long caseId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void complete(WorkItem item, Map<String, String> outcome, Actor actor) {
        throw new UnsupportedOperationException();
    }

    Instant now() {
        return time.now();
    }
}
