package org.tawasul.decisions.proofs;

import java.util.Map;
import java.util.Objects;
import org.tawasul.decisions.sources.Demands.Steps;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * Proves a ladder: every row leads up. Where there is a way on from each level but the last, which completeness asks, those at the top then hear in the end. A row that begins at a level
 * which others jump over is not out of reach: cases that stand there already go on from there.
 */
final class StepProofs {
    private final Table table;
    private final Steps steps;
    private final Problems problems;

    StepProofs(Table table, Steps steps, Problems problems) {
        this.table = table;
        this.steps = steps;
        this.problems = problems;
    }

    void run() {
        for (Row row : table.rows()) {
            String from = Objects.toString(row.conditions().get(steps.from()), "");
            String to = row.results().getOrDefault(steps.to(), "");
            if (!from.isEmpty() && !to.isEmpty() && Long.parseLong(to) <= Long.parseLong(from)) {
                problems.add(
                        table.path() + ".csv",
                        "row " + row.number() + ", column " + steps.to(),
                        "step-not-up",
                        Map.of("row", row.id(), "from", Long.parseLong(from), "to", Long.parseLong(to)));
            }
        }
    }
}
