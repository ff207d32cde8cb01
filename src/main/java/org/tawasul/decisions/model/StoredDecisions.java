package org.tawasul.decisions.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.decisions.Decision;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Decisions;
import org.tawasul.decisions.ExplainedDecision;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Question;
import org.tawasul.decisions.SaidFinding;
import org.tawasul.decisions.sources.FactTypes;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.TimeOrderedIds;

/** Asks the live rule set, weighs what it finds, and keeps everything that is needed to say later why. */
@Component
class StoredDecisions implements Decisions {
    private final RuleSets ruleSets;
    private final DecisionRows rows;
    private final Explanations explanations;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final Supplier<PersonalText> personalText;

    StoredDecisions(
            RuleSets ruleSets,
            DecisionRows rows,
            Explanations explanations,
            TimeOrderedIds ids,
            BusinessClock clock,
            ObjectProvider<PersonalText> personalText) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.explanations = explanations;
        this.ids = ids;
        this.clock = clock;
        // Looked for once, and not before somebody needs it.
        this.personalText = SingletonSupplier.of(personalText::getObject);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision decide(Question question) {
        RuleSet ruleSet = ruleSets.live();
        Weighed weighed = weigh(ruleSet, question);
        long id = ids.next();
        rows.insert(row(id, question, ruleSet, weighed));
        return decision(id, question.kind(), weighed);
    }

    @Override
    public Decision consider(Question question) {
        return decision(0, question.kind(), weigh(ruleSets.live(), question));
    }

    @Override
    public List<ExplainedDecision> explain(String subjectKind, long subjectId) {
        return rows.of(subjectKind, subjectId).stream()
                .map(row -> explanations.explain(row, ruleSets.of(row.ruleSet())))
                .toList();
    }

    @Override
    public Optional<Decision> last(DecisionKind kind, String subjectKind, long subjectId) {
        return rows.of(subjectKind, subjectId).stream()
                .filter(row -> row.kind().equals(kind.name()))
                .reduce((earlier, later) -> later)
                .map(row -> decision(row.id(), kind, new Weighed(FactsJson.findings(row.findings()), row.conflict())));
    }

    @Override
    public List<SaidFinding> say(Decision decision) {
        return explanations.say(decision.kind(), decision.findings(), ruleSets.live(), clock.today());
    }

    @Override
    public Optional<String> phrase(DecisionKind kind, Finding finding) {
        return finding.id().equals(Finding.PHRASE)
                ? ruleSets.live().cell(kind, finding, Finding.PHRASE)
                : Optional.empty();
    }

    @Override
    public Decision again(long decisionId) {
        DecisionRow row = rows.find(decisionId)
                .orElseThrow(() -> new IllegalArgumentException("There is no decision " + decisionId));
        DecisionKind kind = DecisionKind.valueOf(row.kind());
        List<Object> facts = FactsJson.facts(row.facts(), opened(row));
        List<Finding> found = ruleSets.of(row.ruleSet()).find(kind, facts, row.businessDate());
        return decision(row.id(), kind, Weighed.of(found));
    }

    private static Weighed weigh(RuleSet ruleSet, Question question) {
        return Weighed.of(ruleSet.find(question.kind(), question.facts(), question.on()));
    }

    private static Decision decision(long id, DecisionKind kind, Weighed weighed) {
        return new Decision(id, kind, weighed.winner(), weighed.runnerUp(), weighed.conflict(), weighed.findings());
    }

    private DecisionRow row(long id, Question question, RuleSet ruleSet, Weighed weighed) {
        Finding winner = weighed.winner();
        Finding runnerUp = weighed.runnerUp();
        return new DecisionRow(
                id,
                question.kind().name(),
                question.subjectKind(),
                question.subjectId(),
                question.customerId(),
                ruleSet.hash(),
                FactTypes.VERSION,
                question.on(),
                clock.now(),
                FactsJson.open(question.facts()),
                sealed(question),
                FactsJson.findings(weighed.findings()),
                winner == null ? null : winner.id(),
                winner == null ? null : winner.rule(),
                runnerUp == null ? null : runnerUp.rule(),
                weighed.conflict());
    }

    private byte @Nullable [] sealed(Question question) {
        String words = FactsJson.personal(question.facts());
        if (words == null) {
            return null;
        }
        if (question.customerId() == 0) {
            throw new IllegalArgumentException(
                    "Facts with a person's words need the customer under whose key they are kept");
        }
        return personalText.get().seal(question.customerId(), words);
    }

    private @Nullable String opened(DecisionRow row) {
        byte[] sealed = row.personal();
        return sealed == null ? null : Objects.requireNonNull(personalText.get().open(row.customerId(), sealed));
    }
}
