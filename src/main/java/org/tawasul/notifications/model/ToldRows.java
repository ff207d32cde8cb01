package org.tawasul.notifications.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where messages to the staff are looked up by their cases. */
public interface ToldRows {
    List<ToldRow> told(List<Long> cases, List<String> templates);

    /** A message to one person, whose login ends its step. */
    record ToldRow(long caseId, String step, String template, Instant createdAt, @Nullable Instant handedOverAt) {}
}
