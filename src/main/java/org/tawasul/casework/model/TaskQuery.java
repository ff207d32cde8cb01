package org.tawasul.casework.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the statements of the task list are asked. All that isn't null has to hold.
 *
 * @param assignee whose work in hand; then the entity and, for whoever sees one team only, the team as well
 * @param covered whose work in hand, if it is that of several; empty for anybody's
 * @param dueFrom due after that instant
 * @param dueUntil due then or before
 * @param afterDue of the last line of the page before
 * @param elements of the model, of which it has to be one; empty for any
 * @param cases of which it has to be one; null for any
 * @param after id of the last line of the page before
 */
public record TaskQuery(
        @Nullable String entity,
        @Nullable String team,
        @Nullable String assignee,
        boolean unassigned,
        @Nullable String kind,
        @Nullable String service,
        @Nullable String state,
        @Nullable String priority,
        @Nullable Integer block,
        @Nullable Long caseId,
        @Nullable Long customerId,
        @Nullable Instant dueFrom,
        @Nullable Instant dueUntil,
        @Nullable Instant afterDue,
        @Nullable Long after,
        List<String> elements,
        @Nullable List<Long> cases,
        List<String> covered,
        int limit) {
    TaskQuery from(@Nullable Instant due, @Nullable Long id, int lines) {
        return new TaskQuery(
                entity,
                team,
                assignee,
                unassigned,
                kind,
                service,
                state,
                priority,
                block,
                caseId,
                customerId,
                dueFrom,
                dueUntil,
                due,
                id,
                elements,
                cases,
                covered,
                lines);
    }
}
