package org.tawasul.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tawasul.shared.Bilingual;

/** How often rules decided, from the stored decisions. */
public interface FiredRules {
    /** Decisions from {@code from} on and before {@code until} whose winner is one of these findings, counted by rule and case. */
    List<FiredRule> fired(Set<String> findings, Instant from, Instant until);

    /** What a rule is called, as the rules said that made the decision; empty if it was not found then. */
    Optional<Bilingual> name(long decisionId, String rule);

    /**
     * How often a rule won in a case.
     *
     * @param rule its name, such as {@code watch/ladder#L-001}
     * @param lastDecision the last of the decisions, by which the rule can be named
     */
    record FiredRule(String finding, String rule, long caseId, long lastDecision, long count) {}
}
