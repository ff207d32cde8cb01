package org.tawasul.decisions.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * Writes a table as rules. The shape comes from the schema, which developers own; of a policy owner's cells only parsed
 * condition literals and the row's id (closed grammars both) are written, and results never are.
 */
final class RowsDrl {
    static final String GLOBAL = "rows";

    private RowsDrl() {}

    static String write(Table table) {
        StringBuilder drl = new StringBuilder();
        drl.append("package ").append(packageOf(table)).append(";\n");
        drl.append("import ").append(table.schema().fact().getName()).append(";\n");
        drl.append("import ").append(BusinessDay.class.getName()).append(";\n");
        drl.append("global ").append(FiredRows.class.getName()).append(" rows;\n");
        table.rows().forEach(row -> write(table, row, drl));
        return drl.toString();
    }

    private static String packageOf(Table table) {
        return "rows." + table.path().replace('/', '.').replace('-', '_');
    }

    private static void write(Table table, Row row, StringBuilder drl) {
        List<String> constraints = new ArrayList<>();
        for (Column column : table.schema().conditions()) {
            Literal literal = row.conditions().get(column.name());
            if (literal != null) {
                String operator = column.type() == ColumnType.INTEGER_AT_LEAST ? " >= " : " == ";
                constraints.add(column.component() + operator + encode(literal));
            }
        }
        drl.append("rule \"").append(RowFinding.ruleName(table, row)).append("\"\nwhen\n");
        drl.append("  ").append(table.schema().fact().getSimpleName());
        drl.append("(").append(String.join(", ", constraints)).append(")\n");
        writeInForce(row.from(), ">=", drl);
        writeInForce(row.to(), "<=", drl);
        drl.append("then\n  rows.fired(\"").append(table.path()).append("\", \"");
        drl.append(row.id()).append("\");\nend\n");
    }

    private static void writeInForce(@Nullable LocalDate day, String operator, StringBuilder drl) {
        if (day != null) {
            drl.append("  BusinessDay(epochDay ").append(operator).append(" ");
            drl.append(day.toEpochDay()).append(")\n");
        }
    }

    private static String encode(Literal literal) {
        return literal instanceof Literal.Code code ? "\"" + code.code() + "\"" : literal.toString();
    }
}
