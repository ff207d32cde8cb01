package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tawasul.api.Caller;
import org.tawasul.cases.CaseAccess;
import org.tawasul.cases.CaseFlags;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Cases;
import org.tawasul.cases.Confirmation;
import org.tawasul.casework.FilledTasks;
import org.tawasul.casework.OfficerNames;
import org.tawasul.casework.web.RecordDocuments.ConfirmationDocument;
import org.tawasul.casework.web.RecordDocuments.DeadlineDocument;
import org.tawasul.casework.web.RecordDocuments.DeadlineList;
import org.tawasul.casework.web.RecordDocuments.DecisionDocument;
import org.tawasul.casework.web.RecordDocuments.DecisionList;
import org.tawasul.casework.web.RecordDocuments.FilledDocument;
import org.tawasul.casework.web.RecordDocuments.HintDocument;
import org.tawasul.casework.web.RecordDocuments.RuleDocument;
import org.tawasul.casework.web.RecordDocuments.StepDocument;
import org.tawasul.casework.web.RecordDocuments.TimelineDocument;
import org.tawasul.deadlines.Deadline;
import org.tawasul.deadlines.Deadlines;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.decisions.ExplainedDecision.MatchedRule;
import org.tawasul.organisation.Role;

/** Why a case went the way it did: its decisions, what happened, its clocks. For staff who may see the case. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
@Tag(name = "Record of a case", description = "For staff who may see all of the case.")
final class RecordEndpoints {
    private final Cases cases;
    private final CaseAccess access;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final FilledTasks filled;
    private final CaseFlags flags;
    private final OfficerNames names;
    private final StepWords words;

    RecordEndpoints(
            Cases cases,
            CaseAccess access,
            Decisions decisions,
            Deadlines deadlines,
            FilledTasks filled,
            CaseFlags flags,
            OfficerNames names,
            StepWords words) {
        this.cases = cases;
        this.access = access;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.filled = filled;
        this.flags = flags;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/decisions")
    @Operation(
            summary = "Read why the rules decided as they did",
            description = "Said by the version of the rules that decided.")
    DecisionList decisions(Caller caller, @PathVariable("number") String number) {
        long caseId = enter(caller, number).id();
        Map<Long, Confirmation> confirmed = flags.confirmations(caseId).stream()
                .collect(Collectors.toMap(Confirmation::decisionId, Function.identity()));
        return new DecisionList(decisions.explain("case", caseId).stream()
                .map(decision -> document(decision, confirmed.get(decision.id())))
                .toList());
    }

    @GetMapping("/timeline")
    @Operation(summary = "Read what happened in a case")
    TimelineDocument timeline(Caller caller, @PathVariable("number") String number) {
        long caseId = enter(caller, number).id();
        return new TimelineDocument(
                cases.timeline(caseId).stream().map(this::document).toList(),
                filled.ofCase(caseId).stream()
                        .map(task -> new FilledDocument(
                                Long.toString(task.workItem()),
                                task.element(),
                                task.button(),
                                task.fields(),
                                task.by(),
                                task.at()))
                        .toList());
    }

    @GetMapping("/deadlines")
    @Operation(summary = "Read the clocks of a case")
    DeadlineList deadlines(Caller caller, @PathVariable("number") String number) {
        long caseId = enter(caller, number).id();
        return new DeadlineList(
                deadlines.of(caseId).stream().map(RecordEndpoints::document).toList());
    }

    private CaseView enter(Caller caller, String number) {
        caller.mustBe(
                Role.CASE_WORKER,
                Role.SUPERVISOR,
                Role.QUALITY_OFFICER,
                Role.SENIOR_MANAGEMENT,
                Role.MINISTERS_OFFICE,
                Role.CENTRAL_TEAM,
                Role.COMPLIANCE_OFFICER);
        CaseView view = cases.byNumber(number);
        access.requireWhole(caller.who(), view.id());
        return view;
    }

    private DecisionDocument document(ExplainedDecision decision, @Nullable Confirmation confirmed) {
        return new DecisionDocument(
                Long.toString(decision.id()),
                decision.kind().folder(),
                decision.decidedAt(),
                decision.outcome(),
                decision.because(),
                decision.rule(),
                decision.ruleName(),
                decision.runnerUp(),
                decision.matched().stream().map(MatchedRule::rule).toList(),
                decision.matched().stream()
                        .map(one -> new RuleDocument(one.rule(), one.name()))
                        .toList(),
                decision.hints().stream()
                        .map(hint -> new HintDocument(hint.finding(), hint.rule(), hint.sentence()))
                        .toList(),
                decision.ruleSet(),
                confirmed == null
                        ? null
                        : new ConfirmationDocument(
                                confirmed.reason(), names.at(confirmed.at(), confirmed.by()), confirmed.at()));
    }

    private StepDocument document(CaseStep step) {
        return new StepDocument(
                step.action(), words.of(step), step.happenedAt(), step.actor(), step.role(), step.facts());
    }

    private static DeadlineDocument document(Deadline clock) {
        return new DeadlineDocument(
                Long.toString(clock.id()),
                clock.kind().code(),
                clock.state().name().toLowerCase(Locale.ROOT),
                clock.period(),
                clock.startedAt(),
                clock.due(),
                clock.used().open().toString(),
                clock.pausedAt(),
                clock.warned(),
                clock.exceeded(),
                clock.level(),
                clock.calendar(),
                clock.calendarVersion());
    }
}
