package org.tawasul.decisions.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * The consequence of a row, in place of the empty one that the engine's expression language would interpret each time: it does nothing, and holds what {@link FiredRows}
 * hears. That is made once, out of the row's own cells and of nothing that a question brings, so it serves all questions.
 */
final class RowFires implements Consequence<ConsequenceContext> {
    private final Finding finding;

    private RowFires(Finding finding) {
        this.finding = finding;
    }

    /** Gives every row of a rule base its consequence; to be called before the first session. */
    static void give(KindSources sources, KieBase base) {
        Map<String, Finding> byRule = new HashMap<>();
        for (Table table : sources.tables()) {
            for (Row row : table.rows()) {
                byRule.put(RowFinding.ruleName(table, row), RowFinding.of(table, row));
            }
        }
        base.getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .filter(RowsDrl::isRow)
                .map(RuleImpl.class::cast)
                .forEach(rule -> rule.setConsequence(
                        new RowFires(Objects.requireNonNull(byRule.get(rule.getName()), rule.getName()))));
    }

    /** What the row says whose rule this is; null for the rule of a folder. */
    static @Nullable Finding findingOf(Rule rule) {
        return ((RuleImpl) rule).getConsequence() instanceof RowFires row ? row.finding : null;
    }

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(ConsequenceContext context, ValueResolver session) {}
}
