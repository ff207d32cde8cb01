package org.tawasul.deadlines;

import java.time.Instant;
import java.util.Map;

/**
 * What the watch found about a clock and told the process.
 *
 * @param finding {@code warn}, {@code exceeded}, {@code raise}, {@code silent}, {@code remind}, {@code slipped} or {@code waitOver}
 * @param rule the rule that fired, by its name
 * @param decisionId the stored decision, which explains it
 * @param values what follows from it, such as {@code level} and {@code role}
 */
public record WatchFinding(
        long id,
        long deadlineId,
        long caseId,
        String finding,
        String rule,
        long decisionId,
        Map<String, String> values,
        Instant foundAt) {
    public WatchFinding {
        values = Map.copyOf(values);
    }

    public String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Finding " + finding + " of " + rule + " has no " + name);
        }
        return value;
    }
}
