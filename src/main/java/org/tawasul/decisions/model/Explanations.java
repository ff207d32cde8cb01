package org.tawasul.decisions.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.decisions.ExplainedDecision.MatchedRule;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.SaidFinding;
import org.tawasul.decisions.Severity;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** Says a stored decision in both languages, with the sentences of the rules that made it and the names of its own day. */
@Component
class Explanations {
    private final ObjectProvider<Names> names;
    private final Texts texts;

    Explanations(ObjectProvider<Names> names, @Value("${tawasul.zone}") java.time.ZoneId zone) {
        this.names = names;
        this.texts = Texts.isolating(zone, List.of("decisions"));
    }

    ExplainedDecision explain(DecisionRow row, RuleSet ruleSet) {
        DecisionKind kind = DecisionKind.valueOf(row.kind());
        Weighed weighed = new Weighed(FactsJson.findings(row.findings()), row.conflict());
        Finding winner = weighed.winner();
        Names then = namesOn(row.businessDate());
        return new ExplainedDecision(
                row.id(),
                kind,
                row.decidedAt(),
                row.ruleSet(),
                winner == null ? null : winner.rule(),
                outcome(kind, weighed, ruleSet, then),
                because(kind, winner, ruleSet, then),
                because(kind, weighed.runnerUp(), ruleSet, then),
                matched(kind, weighed.findings(), ruleSet, then),
                weighed.hints().stream()
                        .map(hint ->
                                new ExplainedDecision.Hint(hint.id(), hint.rule(), hintOf(kind, hint, ruleSet, then)))
                        .toList());
    }

    /** @param on the day whose names are said */
    List<SaidFinding> say(DecisionKind kind, List<Finding> findings, RuleSet ruleSet, LocalDate on) {
        Names then = namesOn(on);
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.HINTS)
                .map(finding -> new SaidFinding(
                        finding.id(),
                        finding.severity(),
                        finding.rule(),
                        name(kind, finding, ruleSet, then),
                        ruleSet.because(kind, finding, then),
                        ruleSet.outcome(kind, finding, then)))
                .toList();
    }

    private List<MatchedRule> matched(DecisionKind kind, List<Finding> findings, RuleSet ruleSet, Names then) {
        Map<String, MatchedRule> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(
                finding.rule(), rule -> new MatchedRule(rule, name(kind, finding, ruleSet, then))));
        return List.copyOf(byRule.values());
    }

    /** A row is called by its table; a rule by its two names, or, if it went live before it had an Arabic one, by its reason. */
    private Bilingual name(DecisionKind kind, Finding finding, RuleSet ruleSet, Names then) {
        String rule = finding.rule();
        int row = rule.indexOf('#');
        if (row >= 0) {
            return texts.say(new Message(
                    "decisions.row", Map.of("table", rule.substring(0, row), "row", rule.substring(row + 1))));
        }
        return new Bilingual(
                ruleSet.arabicName(kind, finding)
                        .orElseGet(() -> ruleSet.because(kind, finding, then).ar()),
                rule);
    }

    /** Where no rule decides, what happens all the same: each kind has a default answer of its own, or a person. */
    private Bilingual outcome(DecisionKind kind, Weighed weighed, RuleSet ruleSet, Names then) {
        Finding winner = weighed.winner();
        if (winner != null) {
            return ruleSet.outcome(kind, winner, then);
        }
        if (!weighed.conflict()
                && kind == DecisionKind.ROUTING
                && !weighed.hints().isEmpty()) {
            return texts.say(Message.of("decisions.words-undecided"));
        }
        return texts.say(
                Message.of((weighed.conflict() ? "decisions.conflict." : "decisions.nothing-found.") + kind.folder()));
    }

    /** A phrase says that it was written; everything else what it comes to. */
    private Bilingual hintOf(DecisionKind kind, Finding hint, RuleSet ruleSet, Names then) {
        return hint.id().equals(Finding.PHRASE) ? ruleSet.because(kind, hint, then) : ruleSet.outcome(kind, hint, then);
    }

    private @Nullable Bilingual because(DecisionKind kind, @Nullable Finding finding, RuleSet ruleSet, Names then) {
        return finding == null ? null : ruleSet.because(kind, finding, then);
    }

    Names namesOn(LocalDate day) {
        Names known = names.getIfAvailable();
        return known == null ? (vocabulary, code) -> Optional.empty() : known.on(day);
    }
}
