package org.tawasul.casework;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has begun to write and not sent.
 *
 * @param act the act of a task's form that it would do, or {@link Drafts#REMARK}
 * @param fields as they stood on the page, by name
 * @param savedAt when the server had it
 */
public record Draft(long workItem, String act, Map<String, String> fields, Instant savedAt) {
    public Draft {
        fields = Map.copyOf(fields);
    }
}
