package org.tawasul.casework.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** The record of a case as staff read it. */
final class RecordDocuments {
    private RecordDocuments() {}

    /** One decision of the rules in words. */
    @Schema(name = "Decision")
    record DecisionDocument(
            String id,
            @Schema(example = "routing") String kind,
            Instant decidedAt,
            @Schema(description = "One sentence: what was decided.") Bilingual outcome,
            @Schema(description = "The sentence of the rule that decided.") @Nullable Bilingual because,
            @Schema(example = "routing/routes#R-012") @Nullable String rule,
            @Schema(description = "What the rule that decided is called.") @Nullable Bilingual ruleName,
            @Schema(description = "What would have decided otherwise.") @Nullable Bilingual runnerUp,
            @Schema(description = "All rules that matched.") List<String> matchedRules,
            @Schema(description = "The same, with what people call them.") List<RuleDocument> matched,
            @Schema(description = "What else was found that decides nothing.") List<HintDocument> hints,
            @Schema(description = "Hash of the rule set that decided.") String ruleSet,
            @Schema(description = "Why words left although rules warned.") @Nullable
                    ConfirmationDocument confirmation) {}

    /** Why words left although rules warned. */
    @Schema(name = "Confirmation")
    record ConfirmationDocument(
            String reason, @Schema(description = "Who gave it, by name.") Bilingual by, Instant at) {}

    /** A rule and what people call it. */
    @Schema(name = "MatchedRule")
    record RuleDocument(@Schema(example = "routing/routes#R-012") String rule, Bilingual name) {}

    /** What a rule found without deciding: for whoever decides. */
    @Schema(name = "Hint")
    record HintDocument(
            @Schema(example = "points-to") String finding,
            @Schema(example = "routing/words#W-0012") String rule,
            Bilingual sentence) {}

    /** The decisions of a case, oldest first. */
    @Schema(name = "Decisions")
    record DecisionList(List<DecisionDocument> decisions) {}

    /** One thing that happened. */
    @Schema(name = "Step")
    record StepDocument(
            @Schema(example = "case-transferred") String action,
            @Nullable Bilingual sentences,
            Instant happenedAt,
            String actor,
            @Schema(example = "case-worker") String role,
            Map<String, Object> facts) {}

    /** A drawn task as it was ended. */
    @Schema(name = "FilledTask")
    record FilledDocument(
            String workItem, String element, String button, Map<String, String> fields, String by, Instant at) {}

    /** What happened in a case, oldest first, and what was filled in at tasks that a designer drew. */
    @Schema(name = "Timeline")
    record TimelineDocument(List<StepDocument> steps, List<FilledDocument> filledTasks) {}

    /** A clock of a case. */
    @Schema(name = "Deadline")
    record DeadlineDocument(
            String id,
            @Schema(example = "reply") String kind,
            @Schema(
                            example = "running",
                            allowableValues = {"running", "paused", "met", "lapsed"})
                    String state,
            @Schema(example = "5 working-days") String period,
            Instant startedAt,
            @Schema(description = "Missing while it stands still.") @Nullable Instant due,
            @Schema(description = "Working time counted until the last pause.", example = "PT6H") String used,
            @Nullable Instant pausedAt,
            boolean warned,
            boolean exceeded,
            int level,
            String calendar,
            long calendarVersion) {}

    /** The clocks of a case. */
    @Schema(name = "Deadlines")
    record DeadlineList(List<DeadlineDocument> deadlines) {}
}
