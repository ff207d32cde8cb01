package org.tawasul.decisions.sources;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a schema demands of its table beyond the types of its columns.
 *
 * @param dates which of {@code in_force_from} and {@code in_force_to} every row must give
 * @param oneOf groups of columns of which every row fills exactly one
 * @param someOf groups of columns of which every row fills at least one
 * @param exceptionTo path of the table whose rows these rows override; null if they override none
 * @param complete for each of these sets of cells, some row must fit whatever stands in the other closed columns, on every day; empty if gaps are meant
 * @param otherFindings which rows give another finding than the table's
 * @param steps which two columns lead from one level to the next; null if the rows are no ladder
 */
public record Demands(
        Set<String> dates,
        List<List<String>> oneOf,
        List<List<String>> someOf,
        @Nullable String exceptionTo,
        List<Map<String, Literal>> complete,
        List<OtherFinding> otherFindings,
        @Nullable Steps steps) {
    public static final Demands NONE = new Demands(Set.of(), List.of(), List.of(), null, List.of(), List.of(), null);

    public Demands {
        dates = Set.copyOf(dates);
        oneOf = List.copyOf(oneOf);
        someOf = List.copyOf(someOf);
        complete = List.copyOf(complete);
        otherFindings = List.copyOf(otherFindings);
    }

    /** Each row leads from the number in the condition {@code from} up to a greater one in the result {@code to}. */
    public record Steps(String from, String to) {}

    /** Rows in which the condition {@code column} says {@code cell} give {@code finding}. */
    public record OtherFinding(String column, String cell, String finding) {}
}
