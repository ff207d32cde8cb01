package org.tawasul.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the record says in its bytes what it is of and when it happened. They are cut at these places, so that the bytes of a copy are put together from the pieces and what a
 * copy has there. What else they tell, such as a case number among the facts, stays the sample's.
 */
final class CanonicalPieces {
    static final int COUNT = 6;

    private static final Pattern PLACES = Pattern.compile(
            "(.*?)(?:(?<=\"case\":)(\\d+)(.*?))?"
                    + "(?<=\"happenedAt\":\")\\d{4}-\\d\\d-\\d\\d(T.*?\"id\":)(\\d+)(.*?\"recordedAt\":\")\\d{4}-\\d\\d-\\d\\d(T.*?\"subject\":\\{\"id\":)(\\d+)(.*)");

    private CanonicalPieces() {}

    /** The rows with their pieces after the last column. */
    static SampleTable cut(SampleTable table) {
        int canonical = at(table, "canonical");
        List<Object[]> rows = table.rows().stream()
                .map(row -> {
                    Object[] longer = Arrays.copyOf(row, row.length + COUNT);
                    Matcher places = PLACES.matcher(new String((byte[]) row[canonical], StandardCharsets.UTF_8));
                    if (!places.matches()
                            || !places.group(5).equals(text(row[at(table, "id")]))
                            || !places.group(8).equals(text(row[at(table, "subject_id")]))
                            || places.group(2) != null && !places.group(2).equals(text(row[at(table, "case_id")]))) {
                        throw new IllegalStateException("An unknown form of the record: " + text(row[at(table, "id")]));
                    }
                    int piece = row.length;
                    for (int group : new int[] {1, 3, 4, 6, 7, 9}) {
                        longer[piece++] = places.group(group);
                    }
                    return longer;
                })
                .toList();
        return table.with(rows);
    }

    private static int at(SampleTable table, String name) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException(name);
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
