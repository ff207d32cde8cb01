package org.tawasul.deadlines.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.deadlines.DeadlineKind;
import org.tawasul.workflow.TaskClocks;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItems;

/** Writes down beside each open task when it is due, whenever a clock that staff work against has changed: lists are in the order of time left and read no clocks. */
@Component
class TaskDues implements TaskClocks, ClockListener {
    /** The customer's own time, and dates that run beside a period, don't say by when a task has to be done. */
    private static final Set<DeadlineKind> OF_STAFF = EnumSet.of(
            DeadlineKind.REPLY,
            DeadlineKind.CONTRIBUTION,
            DeadlineKind.DIRECTIVE,
            DeadlineKind.COMMITMENT,
            DeadlineKind.IMPLEMENTATION,
            DeadlineKind.IMPROVEMENT,
            DeadlineKind.REVIEW);

    private final DeadlineRows rows;
    private final WorkItems items;

    TaskDues(DeadlineRows rows, WorkItems items) {
        this.rows = rows;
        this.items = items;
    }

    @Override
    public Standing of(long caseId, @Nullable Long contribution) {
        return of(rows.ofCase(caseId), caseId, contribution);
    }

    @Override
    public void changed(DeadlineRow clock) {
        if (!isOfStaff(clock)) {
            return;
        }
        List<WorkItem> open = items.openOf(clock.caseId());
        if (open.isEmpty()) {
            return;
        }
        List<DeadlineRow> clocks = rows.ofCase(clock.caseId());
        open.forEach(item -> items.dueAt(item.id(), of(clocks, item.caseId(), item.contribution())));
    }

    /** A task beside the case whose own clock is over, such as looking at a part that came, waits as long as the case does. */
    private static Standing of(List<DeadlineRow> clocks, long caseId, @Nullable Long contribution) {
        Standing own = ofSubject(clocks, contribution == null ? caseId : contribution);
        return own.equals(Standing.NONE) && contribution != null ? ofSubject(clocks, caseId) : own;
    }

    private static Standing ofSubject(List<DeadlineRow> clocks, long subject) {
        List<DeadlineRow> live = clocks.stream()
                .filter(row -> row.subjectId() == subject && row.liveMarker() != null && isOfStaff(row))
                .toList();
        Instant due = first(live.stream().map(DeadlineRow::due).toList());
        return due != null
                ? new Standing(due, null)
                : new Standing(
                        null, first(live.stream().map(DeadlineRow::pausedAt).toList()));
    }

    private static @Nullable Instant first(List<@Nullable Instant> instants) {
        return instants.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isOfStaff(DeadlineRow row) {
        return OF_STAFF.contains(DeadlineKind.valueOf(row.kind()));
    }
}
