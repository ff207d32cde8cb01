package org.tawasul.decisions.sources;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Severity;

/**
 * What a table means; written by developers, beside the table.
 *
 * @param finding id of the finding that each row gives
 * @param fact the record that the conditions look at
 * @param demands what every table of this schema must hold
 * @param phrases how the phrases are summed; null for a table without phrases
 */
public record TableSchema(
        String finding,
        Severity severity,
        Class<? extends Record> fact,
        List<Column> conditions,
        List<Column> results,
        Sentence sentence,
        Demands demands,
        @Nullable PhraseSums phrases) {
    /** More than any table has columns: an exception is more specific than every row of the table it is an exception to. */
    private static final int EXCEPTION = 20;

    public TableSchema {
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
    }

    public TableSchema(
            String finding,
            Severity severity,
            Class<? extends Record> fact,
            List<Column> conditions,
            List<Column> results,
            Sentence sentence) {
        this(finding, severity, fact, conditions, results, sentence, Demands.NONE, null);
    }

    public Stream<Column> columns() {
        return Stream.concat(conditions.stream(), results.stream());
    }

    /** How specific a row of this table is among all rows of its kind. */
    public int specificityOf(Row row) {
        return row.specificity() + (demands.exceptionTo() == null ? 0 : EXCEPTION);
    }

    /** The finding of one row: the table's, unless the schema gives another to the rows with this cell. */
    public String findingOf(Row row) {
        return demands.otherFindings().stream()
                .filter(other ->
                        other.cell().equals(String.valueOf(row.conditions().get(other.column()))))
                .map(Demands.OtherFinding::finding)
                .findFirst()
                .orElse(finding);
    }
}
