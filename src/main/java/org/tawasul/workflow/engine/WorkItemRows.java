package org.tawasul.workflow.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.TaskClocks;
import org.tawasul.workflow.WorkItem;

/** The table of work items. */
public interface WorkItemRows {
    void insert(WorkItem item, TaskClocks.Standing clock);

    /** Writes assignee, state and times if the row still has that version, and makes it one more; returns how many rows had. */
    int change(
            long id,
            long version,
            WorkItem.State state,
            @Nullable String assignee,
            @Nullable Instant claimedAt,
            @Nullable Instant endedAt);

    /** Writes when it is due, whatever version the row has. */
    void dueAt(long id, @Nullable Instant due, @Nullable Instant pausedAt);

    /** Writes whose it is if the row still has that version, and makes it one more; returns how many rows had. */
    int passOn(long id, long version, String entity, String team);

    @Nullable
    WorkItem find(long id);

    @Nullable
    WorkItem findByTask(String taskId);

    @Nullable
    Instant claimedAt(long id);

    List<WorkItem> openOf(long caseId);

    List<WorkItem> openOfTeam(String team, long after, int limit);
}
