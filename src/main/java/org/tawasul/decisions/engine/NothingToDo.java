package org.tawasul.decisions.engine;

import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.base.rule.consequence.ConsequenceContext;
import org.kie.api.KieBase;

/**
 * The consequence of every row, in place of the empty one that the engine's expression language would interpret anew each time: a row does nothing but fire, and
 * {@link FiredRows} hears it.
 */
final class NothingToDo implements Consequence<ConsequenceContext> {
    private static final NothingToDo ONE_FOR_ALL = new NothingToDo();

    private NothingToDo() {}

    /** To be called before the first session. */
    static void giveToRows(KieBase base) {
        base.getKiePackages().stream()
                .flatMap(one -> one.getRules().stream())
                .filter(RowsDrl::isRow)
                .map(RuleImpl.class::cast)
                .forEach(rule -> rule.setConsequence(ONE_FOR_ALL));
    }

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(ConsequenceContext context, ValueResolver session) {}
}
