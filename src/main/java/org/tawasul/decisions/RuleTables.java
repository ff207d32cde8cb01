package org.tawasul.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** What the live tables say, row by row, for those who may read the rules without a case: the public reads the periods that it was promised. */
public interface RuleTables {
    /** The rows of a kind that are in force on the day or later, in the order of the tables and their rows. */
    List<RuleRow> rows(DecisionKind kind, LocalDate on);

    /**
     * One row.
     *
     * @param rule the rule's name, {@code deadlines/exceptions#X-001}
     * @param exception whether its table holds exceptions to another
     * @param cells what the row says, by column, conditions and results; an empty cell is missing
     * @param from first day in force; null if always
     * @param to last day in force; null if for ever
     * @param because why the row holds, as a decision by it would say
     * @param outcome what follows
     */
    record RuleRow(
            String rule,
            boolean exception,
            Map<String, String> cells,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Bilingual because,
            Bilingual outcome) {
        public RuleRow {
            cells = Map.copyOf(cells);
        }
    }
}
