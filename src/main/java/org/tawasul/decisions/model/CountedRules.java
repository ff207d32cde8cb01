package org.tawasul.decisions.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tawasul.decisions.ExplainedDecision.MatchedRule;
import org.tawasul.decisions.FiredRules;
import org.tawasul.shared.Bilingual;

/** Counts the stored decisions, and names their rules as the rules themselves do. */
@Component
class CountedRules implements FiredRules {
    private final DecisionRows rows;
    private final RuleSets ruleSets;
    private final Explanations explanations;

    CountedRules(DecisionRows rows, RuleSets ruleSets, Explanations explanations) {
        this.rows = rows;
        this.ruleSets = ruleSets;
        this.explanations = explanations;
    }

    @Override
    public List<FiredRule> fired(Set<String> findings, Instant from, Instant until) {
        return rows.fired(findings, from, until);
    }

    @Override
    public Optional<Bilingual> name(long decisionId, String rule) {
        return rows.find(decisionId)
                .flatMap(row -> explanations.explain(row, ruleSets.of(row.ruleSet())).matched().stream()
                        .filter(matched -> matched.rule().equals(rule))
                        .map(MatchedRule::name)
                        .findFirst());
    }
}
