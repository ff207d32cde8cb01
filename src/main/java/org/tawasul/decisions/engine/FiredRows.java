package org.tawasul.decisions.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/** Gathers what rows find in one session: hears of a compiled row that it fired, knows by the rule's name which one it is and looks the rest up. */
final class FiredRows extends DefaultAgendaEventListener {
    private final Map<String, Table> tables;
    private final Map<String, Map<String, Row>> rows;
    private final List<Finding> findings = new ArrayList<>();

    FiredRows(Map<String, Table> tables, Map<String, Map<String, Row>> rows) {
        this.tables = tables;
        this.rows = rows;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Rule rule = event.getMatch().getRule();
        if (RowsDrl.isRow(rule)) {
            fired(rule.getName());
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void fired(String name) {
        int end = name.indexOf('#');
        String path = name.substring(0, end);
        Table table = Objects.requireNonNull(tables.get(path), path);
        Row row = Objects.requireNonNull(rows.getOrDefault(path, Map.of()).get(name.substring(end + 1)), name);
        findings.add(RowFinding.of(table, row));
    }
}
