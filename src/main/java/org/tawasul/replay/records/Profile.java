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
 * @param times patterns of java.time, tried in order; {@code epoch-seconds} for numbers
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

    /**
     * A value of ours by a cell of theirs.
     *
     * @param column without one it is always {@code otherwise}
     * @param values ours by theirs; with {@code otherwise}: {@code as-it-is} a cell that is not among them is taken itself
     * @param otherwise ours for a cell that is not among them; null: the row is refused, unless the value may be missing
     */
    public record Choice(@Nullable String column, @Nullable Map<String, String> values, @Nullable String otherwise) {}
}
