package org.tawasul.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * A stored decision in words, said by the version of the rules that made it.
 *
 * @param ruleSet hash of the rule set that decided
 * @param outcome one sentence: what was decided
 * @param because the sentence of the winning rule; null when nothing was found
 * @param runnerUp the sentence of what would have won otherwise
 * @param hints what else was found that decides nothing, such as the phrases that were written
 */
public record ExplainedDecision(
        long id,
        DecisionKind kind,
        Instant decidedAt,
        String ruleSet,
        @Nullable String rule,
        Bilingual outcome,
        @Nullable Bilingual because,
        @Nullable Bilingual runnerUp,
        List<String> matchedRules,
        List<Hint> hints) {
    public ExplainedDecision {
        matchedRules = List.copyOf(matchedRules);
        hints = List.copyOf(hints);
    }

    /** A decision without hints. */
    public ExplainedDecision(
            long id,
            DecisionKind kind,
            Instant decidedAt,
            String ruleSet,
            @Nullable String rule,
            Bilingual outcome,
            @Nullable Bilingual because,
            @Nullable Bilingual runnerUp,
            List<String> matchedRules) {
        this(id, kind, decidedAt, ruleSet, rule, outcome, because, runnerUp, matchedRules, List.of());
    }

    /**
     * What one rule found without deciding.
     *
     * @param finding id of what was found, such as {@code kind-suggested}
     */
    public record Hint(String finding, String rule, Bilingual sentence) {}
}
