package org.tawasul.decisions;

import java.time.LocalDate;
import java.util.List;

/**
 * One question to the rules.
 *
 * @param subjectKind usually {@code case}; with subjectId it says what the decision is about
 * @param customerId under whose key the text facts are kept; 0 if no fact holds personal text
 * @param on the business date, which selects the rows in force
 * @param facts records of {@code decisions.facts}
 */
public record Question(
        DecisionKind kind, String subjectKind, long subjectId, long customerId, LocalDate on, List<Object> facts) {
    public Question {
        facts = List.copyOf(facts);
    }
}
