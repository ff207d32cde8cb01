package org.tawasul.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Role;
import org.tawasul.organisation.SignedIn;

/**
 * What ministers' offices and senior management ordered on cases, and what became of it. Whose directives somebody may hear of is for the caller to say; the words of one are shown to nobody whom
 * {@link CaseAccess} does not show its case.
 */
public interface CaseDirectives {
    /** The most of one page. */
    int MOST = 100;

    /**
     * The latest first.
     *
     * @param office the entity whose office or management ordered; null for all
     * @param before only those with a lower id, which were ordered before; null for the latest
     */
    List<Given> find(@Nullable String office, Show show, @Nullable Long before, int limit, SignedIn who);

    /** @param office the entity whose office or management ordered; null for all */
    Counts count(@Nullable String office);

    /** Which of them. */
    enum Show {
        OPEN,
        /** Open, and its day has passed. */
        LATE,
        /** Answered, or not wanted any more. */
        ENDED
    }

    /** @param late of the open ones those whose day has passed */
    record Counts(long open, long late) {}

    /**
     * One directive.
     *
     * @param office the entity whose office or management ordered it
     * @param director which of both
     * @param entity who is to answer
     * @param order null for whom the case isn't shown, and once its customer is forgotten
     * @param by the last day
     * @param seen whether the case is shown to whoever asked
     */
    record Given(
            long id,
            String caseNumber,
            String office,
            Role director,
            String entity,
            ContributionState state,
            @Nullable String order,
            @Nullable String answer,
            LocalDate by,
            Instant askedAt,
            @Nullable Instant answeredAt,
            boolean late,
            boolean seen) {}
}
