package org.tawasul.improvement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One improvement as it stands: a line of the register.
 *
 * @param number public, such as {@code 2026-0017}: the year of its date, and the running number in it
 * @param asked the register's date
 * @param text why it was asked for; null in records of past years
 * @param rootCause what the study found (مكمن الخلل)
 * @param permanent whether the remedy is for good; null before the study
 * @param reasons of the decision, accepting or refusing
 * @param returned why the plan went back to those who made it, the last time if that was several times; null if it never did
 * @param done what was done: the register's column "state"
 * @param effect null before the end
 * @param owner login of whoever answers for the plan
 * @param requestedBy login; {@code system} for what no person asked for
 */
public record ImprovementView(
        long id,
        String number,
        Scope scope,
        FeedbackSource source,
        @Nullable String sourceReference,
        RegisterDate asked,
        PlanState state,
        Wording title,
        @Nullable Wording text,
        @Nullable Wording rootCause,
        @Nullable Boolean permanent,
        @Nullable Wording reasons,
        @Nullable Wording returned,
        @Nullable Wording done,
        @Nullable ToldEffect effect,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate effectiveOn,
        String requestedBy,
        Instant openedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant closedAt,
        long version) {
    /** As everybody may read it: without why it was asked for and what the study found, which are written for the decision. */
    public ImprovementView asPublished() {
        return new ImprovementView(
                id,
                number,
                scope,
                source,
                null,
                asked,
                state,
                title,
                null,
                null,
                null,
                reasons,
                null,
                done,
                effect,
                null,
                dueOn,
                effectiveOn,
                requestedBy,
                openedAt,
                decidedAt,
                closedAt,
                version);
    }

    /** When what everybody may read of it was last changed. */
    public Instant lastChangedAt() {
        Instant last = openedAt;
        if (decidedAt != null && decidedAt.isAfter(last)) {
            last = decidedAt;
        }
        if (closedAt != null && closedAt.isAfter(last)) {
            last = closedAt;
        }
        return last;
    }

    /**
     * What an improvement brought, and how it is known.
     *
     * @param fewerCases percent of cases less, as it is claimed; negative if more; null if no figure is claimed
     */
    public record ToldEffect(Way way, Wording words, @Nullable Integer fewerCases) {}

    /** How an effect is known. */
    public enum Way {
        /** Counted here, before and after, against what would have come anyhow. */
        MEASURED,
        /** Somebody reports it, with a figure or a fact that was not counted here. */
        REPORTED,
        /** Described in words alone. */
        DESCRIBED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
