package org.tawasul.decisions.sources;

import java.util.List;
import java.util.stream.Stream;
import org.tawasul.decisions.Severity;

/**
 * What a table means; written by developers, beside the table.
 *
 * @param finding id of the finding that each row gives
 * @param fact the record that the conditions look at
 */
public record TableSchema(
        String finding,
        Severity severity,
        Class<? extends Record> fact,
        List<Column> conditions,
        List<Column> results,
        Sentence sentence) {
    public TableSchema {
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
    }

    Stream<Column> columns() {
        return Stream.concat(conditions.stream(), results.stream());
    }
}
