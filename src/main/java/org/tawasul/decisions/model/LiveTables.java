package org.tawasul.decisions.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tawasul.decisions.DecisionKind;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.RuleTables;
import org.tawasul.decisions.engine.CompiledKind;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/** Reads the rows of the rule set that is live. */
@Component
class LiveTables implements RuleTables {
    private final RuleSets ruleSets;
    private final Explanations explanations;

    LiveTables(RuleSets ruleSets, Explanations explanations) {
        this.ruleSets = ruleSets;
        this.explanations = explanations;
    }

    @Override
    public List<RuleRow> rows(DecisionKind kind, LocalDate on) {
        RuleSet live = ruleSets.live();
        return live.tables(kind).stream()
                .flatMap(table -> table.rows().stream()
                        .filter(row -> row.to() == null || !row.to().isBefore(on))
                        .map(row -> said(live, kind, table, row, on)))
                .toList();
    }

    private RuleRow said(RuleSet live, DecisionKind kind, Table table, Row row, LocalDate on) {
        Finding finding = CompiledKind.findingOf(table, row);
        Map<String, String> cells = new HashMap<>(row.results());
        row.conditions().forEach((column, cell) -> cells.put(column, cell.toString()));
        return new RuleRow(
                finding.rule(),
                table.schema().demands().exceptionTo() != null,
                cells,
                row.from(),
                row.to(),
                live.because(kind, finding, explanations.namesOn(on)),
                live.outcome(kind, finding, explanations.namesOn(on)));
    }
}
