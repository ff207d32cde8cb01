package org.tawasul.replay.records;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/**
 * How a CSV of somebody's own becomes recorded cases; a YAML file that whoever has the CSV can write. Columns are named as the first row names them, and each {@link Choice}
 * says what its cells mean to us.
 *
 * @param recognisedBy columns by which a file is known to be for this profile, all of them
 * @param zone {@code business}: wall clock times are those of our zone, so that an office day of the record is one of ours; else the name of a zone
 * @param separator what parts the cells: one sign, or {@code tab}; without it a comma
 * @param times patterns of java.time, tried in order and read strictly; {@code epoch-seconds} for numbers. What a text says of its offset or zone counts. Of a pattern without a
 *     time of day the day is read, and for the time 08:00 is assumed at the receipt, 14:00 at the closing and the end of the day for what was promised
 * @param closed when it was answered; without such a column the model answers
 * @param due until when the record promised it
 * @param subject columns whose cells make the subject, joined in order; an entry that begins with {@code =} is said as it is
 * @param text likewise the description
 * @param reply column with the words of the answer
 * @param customer columns that tell one customer from another; none: each row is somebody else
 * @param unanswered what becomes of a row without a time in {@code closed}: {@code true} nobody replies, {@code false} the model does
 * @param skip rows that are left out on purpose, by column and cell, such as cancelled ones
 */
public record Profile(
        String name,
        Bilingual title,
        @JsonProperty("recognised-by") List<String> recognisedBy,
        @Nullable String zone,
        @Nullable String separator,
        List<String> times,
        String language,
        String key,
        String received,
        @Nullable String closed,
        @Nullable String due,
        @Nullable Choice kind,
        @Nullable Choice service,
        @Nullable Choice area,
        @Nullable Choice block,
        @Nullable Choice entity,
        @Nullable Choice channel,
        @Nullable Choice urgency,
        List<String> subject,
        List<String> text,
        @Nullable String reply,
        @Nullable List<String> customer,
        boolean unanswered,
        @Nullable Map<String, Set<String>> skip) {
    private static final String TAB = "tab";

    /**
     * A value of ours by a cell of theirs.
     *
     * @param column without one it is always {@code otherwise}
     * @param values ours by theirs; with {@code otherwise}: {@code as-it-is} a cell that is not among them is taken itself
     * @param otherwise ours for a cell that is not among them; null: the row is refused, unless the value may be missing
     */
    public record Choice(@Nullable String column, @Nullable Map<String, String> values, @Nullable String otherwise) {}

    /** As one sign. */
    char sign() {
        if (separator == null) {
            return ',';
        }
        return separator.equals(TAB) ? '\t' : separator.charAt(0);
    }

    /** Whether nothing else in a row can be taken for it. */
    boolean isPartable() {
        return separator == null
                || separator.equals(TAB)
                || (separator.length() == 1
                        && separator.charAt(0) != '"'
                        && !Character.isLetterOrDigit(separator.charAt(0))
                        && (separator.equals("\t") || !Character.isISOControl(separator.charAt(0))));
    }
}
