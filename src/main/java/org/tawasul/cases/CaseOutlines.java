package org.tawasul.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases behind a figure for those who see figures and not cases: what became of each and when. Nothing that anybody wrote and nobody's name or id is read from the store for
 * it (ADR 63), so it asks nobody for {@link CaseAccess}; who may be shown it, its callers decide.
 */
public interface CaseOutlines {
    /** The same cases in the same order and pages as {@link CaseLists#find} lists for whoever sees all cases. */
    Page find(CaseLists.Asked asked, @Nullable String after, int limit);

    /** Of these cases, in the order given. */
    List<Outline> of(List<Long> cases);

    /**
     * One case.
     *
     * @param due of the reply; null while its clock stands still and when it has ended
     */
    record Outline(
            long id,
            String number,
            CaseKind kind,
            CaseState state,
            @Nullable String entity,
            @Nullable String service,
            @Nullable String area,
            Instant receivedAt,
            @Nullable Instant repliedAt,
            @Nullable Instant due,
            boolean late) {}

    /** A page of them; {@code next} is null on the last. */
    record Page(List<Outline> lines, @Nullable String next) {}
}
