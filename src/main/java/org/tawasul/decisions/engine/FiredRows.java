package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.tawasul.decisions.Finding;

/** Gathers what rows find in one session: hears of a compiled row that it fired, and what it says. */
final class FiredRows extends DefaultAgendaEventListener {
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Finding finding = RowFires.findingOf(event.getMatch().getRule());
        if (finding != null) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
