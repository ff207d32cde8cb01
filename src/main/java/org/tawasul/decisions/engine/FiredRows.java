package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.tawasul.decisions.Finding;

/** Gathers what rows find in one session: hears of a compiled row that it fired, and by the rule's name which one it is. */
final class FiredRows extends DefaultAgendaEventListener {
    private final Map<String, Finding> findingOfRule;
    private final List<Finding> findings = new ArrayList<>();

    /** @param findingOfRule what each row says, by the name of its rule */
    FiredRows(Map<String, Finding> findingOfRule) {
        this.findingOfRule = findingOfRule;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Rule rule = event.getMatch().getRule();
        if (RowsDrl.isRow(rule)) {
            findings.add(Objects.requireNonNull(findingOfRule.get(rule.getName()), rule.getName()));
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
