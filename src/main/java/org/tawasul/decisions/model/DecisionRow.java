package org.tawasul.decisions.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is kept.
 *
 * @param factSchema version of the fact records
 * @param facts JSON without a person's words
 * @param personal JSON of the words, sealed under the customer's key; null if there were none
 * @param findings JSON, heaviest first: the winner is the first and the runner-up the second unless there was a conflict
 * @param winner id of the winning finding; null if nothing was found or there was a conflict
 * @param winnerRule the rule that gave it
 * @param runnerUpRule the rule that would have won otherwise
 */
public record DecisionRow(
        long id,
        String kind,
        String subjectKind,
        long subjectId,
        long customerId,
        String ruleSet,
        int factSchema,
        LocalDate businessDate,
        Instant decidedAt,
        String facts,
        byte @Nullable [] personal,
        String findings,
        @Nullable String winner,
        @Nullable String winnerRule,
        @Nullable String runnerUpRule,
        boolean conflict) {}
