package org.tawasul.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer should not have had to bear, found by a rule.
 *
 * @param flag {@code third-question} or {@code sent-to-counter}
 * @param rule the rule that found it, by its name
 * @param decisionId the stored decision, which explains it
 * @param entity who had the case then
 */
public record CaseFlag(
        long id, long caseId, String flag, String rule, long decisionId, @Nullable String entity, Instant at) {}
