package org.tawasul.decisions.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.tawasul.decisions.sources.Column;
import org.tawasul.decisions.sources.ColumnType;
import org.tawasul.decisions.sources.Literal;
import org.tawasul.decisions.sources.Row;
import org.tawasul.decisions.sources.Table;

/**
 * Writes a table as rules. The shape comes from the schema, which developers own; of a policy owner's cells only parsed
 * condition literals and the row's id (closed grammars both) are written, and results never are. A row's rule does nothing but fire: {@link RowFires}.
 */
final class RowsDrl {
    private static final String PACKAGE = "rows.";

    private RowsDrl() {}

    static String write(Table table) {
        StringBuilder drl = new StringBuilder();
        drl.append("package ").append(packageOf(table)).append(";\n");
        drl.append("import ").append(table.schema().fact().getName()).append(";\n");
        drl.append("import ").append(BusinessDay.class.getName()).append(";\n");
        drl.append("import ").append(SpokenPhrase.class.getName()).append(";\n");
        drl.append("dialect \"mvel\"\n");
        table.rows().forEach(row -> write(table, row, drl));
        return drl.toString();
    }

    static boolean isRow(Rule rule) {
        return rule.getPackageName().startsWith(PACKAGE);
    }

    private static String packageOf(Table table) {
        return PACKAGE + table.path().replace('/', '.').replace('-', '_');
    }

    private static void write(Table table, Row row, StringBuilder drl) {
        drl.append("rule \"").append(RowFinding.ruleName(table, row)).append("\"\nwhen\n");
        if (table.schema().phrases() != null) {
            writePhrase(table, row, drl);
        } else {
            writeConditions(table, row, drl);
        }
        drl.append("then\nend\n");
    }

    private static void writeConditions(Table table, Row row, StringBuilder drl) {
        List<String> constraints = new ArrayList<>();
        for (Column column : table.schema().conditions()) {
            Literal literal = row.conditions().get(column.name());
            if (literal != null) {
                String operator = column.type() == ColumnType.INTEGER_AT_LEAST ? " >= " : " == ";
                constraints.add(column.component() + operator + encode(literal));
            }
        }
        drl.append("  ").append(table.schema().fact().getSimpleName());
        drl.append("(").append(String.join(", ", constraints)).append(")\n");
        writeInForce(row.from(), ">=", drl);
        writeInForce(row.to(), "<=", drl);
    }

    /** One pattern and the phrase first, because only so the engine finds the row by a look-up. */
    private static void writePhrase(Table table, Row row, StringBuilder drl) {
        Literal phrase = Objects.requireNonNull(row.conditions().get(PhraseIndex.columnOf(table)));
        drl.append("  SpokenPhrase(phrase == ").append(encode(phrase));
        if (!Objects.requireNonNull(table.schema().phrases()).negation().by().isEmpty()) {
            drl.append(", negated == false");
        }
        if (row.from() != null) {
            drl.append(", epochDay >= ").append(row.from().toEpochDay());
        }
        if (row.to() != null) {
            drl.append(", epochDay <= ").append(row.to().toEpochDay());
        }
        drl.append(")\n");
    }

    private static void writeInForce(@Nullable LocalDate day, String operator, StringBuilder drl) {
        if (day != null) {
            drl.append("  BusinessDay(epochDay ").append(operator).append(" ");
            drl.append(day.toEpochDay()).append(")\n");
        }
    }

    private static String encode(Literal literal) {
        return literal instanceof Literal.Code || literal instanceof Literal.Phrase
                ? "\"" + literal + "\""
                : literal.toString();
    }
}
