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
 * @param matched all rules that matched, the heaviest first
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
        List<MatchedRule> matched,
        List<Hint> hints) {
    public ExplainedDecision {
        matched = List.copyOf(matched);
        hints = List.copyOf(hints);
    }

    /**
     * A rule, and what people call it.
     *
     * @param rule the rule's id: table and row, or the name that stands in its file
     */
    public record MatchedRule(String rule, Bilingual name) {}

    /**
     * What one rule found without deciding.
     *
     * @param finding id of what was found, such as {@code kind-suggested}
     */
    public record Hint(String finding, String rule, Bilingual sentence) {}

    /** What the winning rule is called; null when nothing was found. */
    public @Nullable Bilingual ruleName() {
        return matched.stream()
                .filter(one -> one.rule().equals(rule))
                .map(MatchedRule::name)
                .findFirst()
                .orElse(null);
    }
}
