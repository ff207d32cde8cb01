package org.tawasul.improvement.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.RegisterDate;
import org.tawasul.improvement.Scope;

/**
 * One improvement in the store, without what was written about it.
 *
 * @param timesAsked how often it was asked for because of the same by then; the first is 1
 */
public record ImprovementRow(
        long id,
        String number,
        String entity,
        @Nullable String service,
        @Nullable String theme,
        @Nullable String area,
        @Nullable Integer blocks,
        FeedbackSource source,
        @Nullable String sourceReference,
        int timesAsked,
        RegisterDate.Kind askedAs,
        LocalDate askedFrom,
        LocalDate askedUntil,
        PlanState state,
        @Nullable Boolean permanent,
        @Nullable String owner,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate effectiveOn,
        @Nullable Way effectWay,
        @Nullable Integer fewerCases,
        @Nullable String processInstance,
        String requestedBy,
        Instant openedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant closedAt,
        long version) {
    Scope scope() {
        return new Scope(entity, service, theme, area, blocks);
    }

    RegisterDate asked() {
        return new RegisterDate(askedAs, askedFrom, askedUntil);
    }
}
