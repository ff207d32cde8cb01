package org.tawasul.samples;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of {@code samples/cases/arabic.csv}. Cells that may be empty are empty texts.
 *
 * @param expectedEntity whose case it is as a person sees it, whatever the rules say
 */
public record ArabicCase(
        String key,
        LocalDateTime received,
        String kind,
        String service,
        String area,
        String block,
        String channel,
        String language,
        String text,
        String expectedEntity,
        Set<String> traits) {
    static final String FILE = "cases/arabic.csv";

    public static List<ArabicCase> all() {
        return SampleTable.rows(FILE).stream().map(ArabicCase::of).toList();
    }

    public boolean has(String trait) {
        return traits.contains(trait);
    }

    private static ArabicCase of(CSVRecord row) {
        return new ArabicCase(
                row.get("key"),
                LocalDateTime.parse(row.get("received")),
                row.get("kind"),
                row.get("service"),
                row.get("area"),
                row.get("block"),
                row.get("channel"),
                row.get("language"),
                row.get("text"),
                row.get("expected_entity"),
                Arrays.stream(row.get("traits").split(" "))
                        .filter(trait -> !trait.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
