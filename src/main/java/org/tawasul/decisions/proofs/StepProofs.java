package org.tawasul.decisions.proofs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Demands.Steps;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * Proves a ladder: every row leads up, and to the level from which it begins some other row leads, on each of its days and for each of its cases; otherwise those above would
 * never be told. The level 0 is where everything begins.
 */
final class StepProofs {
    private static final String GROUND = "0";

    private final Table table;
    private final Steps steps;
    private final Problems problems;
    private final List<String> cases;

    StepProofs(Table table, Steps steps, Problems problems) {
        this.table = table;
        this.steps = steps;
        this.problems = problems;
        this.cases = table.schema().conditions().stream()
                .filter(column -> !column.name().equals(steps.from()) && column.type() != ColumnType.INTEGER_AT_LEAST)
                .map(Column::name)
                .toList();
    }

    void run() {
        for (Row row : table.rows()) {
            String from = from(row);
            String to = to(row);
            if (!from.isEmpty() && !to.isEmpty() && Long.parseLong(to) <= Long.parseLong(from)) {
                tell(row, steps.to(), "step-not-up", to);
            } else if (!from.isEmpty() && !from.equals(GROUND) && !isReached(row, from)) {
                tell(row, steps.from(), "step-unreached", to);
            }
        }
    }

    private boolean isReached(Row row, String level) {
        List<Row> leading = table.rows().stream()
                .filter(other -> to(other).equals(level) && isAboutTheSame(other, row))
                .toList();
        return Span.of(row).without(leading).isEmpty();
    }

    private boolean isAboutTheSame(Row one, Row other) {
        return cases.stream().allMatch(column -> {
            Literal mine = one.conditions().get(column);
            Literal theirs = other.conditions().get(column);
            return mine == null || Objects.equals(mine, theirs);
        });
    }

    private void tell(Row row, String column, String code, String to) {
        problems.add(
                table.path() + ".csv",
                "row " + row.number() + ", column " + column,
                code,
                Map.of("row", row.id(), "from", Long.parseLong(from(row)), "to", Long.parseLong(to)));
    }

    private String from(Row row) {
        return Objects.toString(row.conditions().get(steps.from()), "");
    }

    private String to(Row row) {
        return row.results().getOrDefault(steps.to(), "");
    }
}
