package org.tawasul.decisions.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Names;
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
        this.texts = new Texts(zone, List.of("decisions"));
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
                weighed.findings().stream().map(Finding::rule).distinct().toList(),
                weighed.hints().stream()
                        .map(hint ->
                                new ExplainedDecision.Hint(hint.id(), hint.rule(), hintOf(kind, hint, ruleSet, then)))
                        .toList());
    }

    private Bilingual outcome(DecisionKind kind, Weighed weighed, RuleSet ruleSet, Names then) {
        Finding winner = weighed.winner();
        if (winner != null) {
            return ruleSet.outcome(kind, winner, then);
        }
        if (weighed.conflict()) {
            return texts.say(Message.of("decisions.conflict"));
        }
        return texts.say(
                Message.of(weighed.hints().isEmpty() ? "decisions.nothing-found" : "decisions.words-undecided"));
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
