package org.tawasul.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What customers wrote when they sent their cases, for an index of it. It asks nobody whether he may see a case: what is found by the index goes to people through
 * {@link CaseLists} alone, or says nothing but what is public about a case.
 */
public interface CaseTexts {
    /**
     * One case.
     *
     * @param words subject and description
     * @param offices entities and teams that have or had access to it
     */
    record Text(
            long caseId,
            long customerId,
            CaseKind kind,
            CaseState state,
            @Nullable String service,
            @Nullable String area,
            @Nullable Integer block,
            @Nullable String entity,
            String openedBy,
            Instant receivedAt,
            String words,
            Set<String> offices) {}

    /** Those of these cases that there are, without those whose customer is forgotten; in no order. */
    List<Text> of(Collection<Long> cases);

    /** Ids of older cases than this one, newest first. */
    List<Long> before(long caseId, int most);
}
