package org.tawasul.decisions.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.facts.PhraseFact;

/** A list that rule folders read: every row is one fact, known to each question on the days on which the row is in force. {@code path} is {@code watch/limits}. */
public record FactList(String path, FactListSchema schema, List<Entry> entries) {
    public FactList {
        entries = List.copyOf(entries);
    }

    /**
     * One row.
     *
     * @param number as the spreadsheet shows it
     * @param from first day in force; null if always
     * @param to last day in force
     */
    public record Entry(String id, int number, Record fact, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean isInForce(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** Whether its rows are wordings to be found in a text. */
    public boolean hasPhrases() {
        return entries.stream().anyMatch(entry -> entry.fact() instanceof PhraseFact);
    }

    /** Which words take a phrase of it back. */
    public Negation negation() {
        return schema.negation();
    }

    /** What the list says on this day. */
    public List<Record> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.isInForce(day))
                .<Record>map(Entry::fact)
                .toList();
    }
}
