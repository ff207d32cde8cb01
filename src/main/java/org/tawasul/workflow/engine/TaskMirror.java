package org.tawasul.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.shared.TimeOrderedIds;
import org.tawasul.shared.trail.Trail;
import org.tawasul.shared.trail.TrailEntry;
import org.tawasul.workflow.TaskClocks;
import org.tawasul.workflow.TaskOwners;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItem.State;

/**
 * Keeps the {@code work_item} row of each user task, heard from the engine itself: whoever creates, assigns, ends or cancels a task, in whatever way,
 * changes the row in the same transaction and leaves a row in the trail.
 */
@Component
class TaskMirror implements TaskListener {
    private final WorkItemRows rows;
    private final Forms forms;
    private final Trail trail;
    private final TimeOrderedIds ids;
    private final BusinessClock clock;
    private final Supplier<List<TaskOwners>> owners;
    private final Supplier<TaskClocks> clocks;

    TaskMirror(
            WorkItemRows rows,
            Forms forms,
            Trail trail,
            TimeOrderedIds ids,
            BusinessClock clock,
            ObjectProvider<TaskOwners> owners,
            ObjectProvider<TaskClocks> clocks) {
        this.rows = rows;
        this.forms = forms;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        // Looked for once, and not before a task is made.
        this.owners = SingletonSupplier.of(() -> owners.stream().toList());
        this.clocks = SingletonSupplier.of(clocks::getObject);
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getEventName() == null) {
            // The engine names no event when the task's execution was deleted after the task was read.
            throw new OptimisticLockingFailureException("What task " + task.getId() + " belonged to is gone");
        }
        Instant now = clock.now();
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open((TaskEntity) task, now);
            case EVENTNAME_ASSIGNMENT -> assign(task, task.getAssignee(), now);
            case EVENTNAME_COMPLETE -> change(task, State.DONE, task.getAssignee(), now, "work-item-done");
            case EVENTNAME_DELETE -> change(task, State.CANCELLED, task.getAssignee(), now, "work-item-cancelled");
            default -> throw new IllegalStateException(task.getEventName());
        }
    }

    private void open(TaskEntity task, Instant now) {
        ExecutionEntity execution = task.getExecution();
        long caseId = Long.parseLong(execution.getProcessBusinessKey());
        String definitionId = task.getProcessDefinitionId();
        String element = task.getTaskDefinitionKey();
        String team = forms.of(definitionId, element).team();
        Long contribution = SideWork.TEAMS.contains(team) ? SideWork.of(task) : null;
        String processKey = execution.getProcessDefinition().getKey();
        TaskOwners.Owner owner = ownersOf(processKey).ownerOf(caseId, team, contribution);
        WorkItem item = new WorkItem(
                ids.next(),
                caseId,
                task.getId(),
                processKey,
                element,
                execution.getRootProcessInstanceId(),
                definitionId,
                owner.entity(),
                owner.team(),
                contribution,
                null,
                State.OPEN,
                now,
                null,
                1);
        rows.insert(item, clocks.get().of(caseId, contribution));
        append(
                item,
                1,
                "work-item-opened",
                now,
                Map.of("element", element, "entity", owner.entity(), "team", owner.team()));
    }

    private TaskOwners ownersOf(String processKey) {
        return owners.get().stream()
                .filter(one -> one.answersFor(processKey))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody says whose the tasks of " + processKey + " are"));
    }

    private void assign(DelegateTask task, @Nullable String assignee, Instant now) {
        if (assignee == null) {
            change(task, State.OPEN, null, now, "work-item-released");
        } else {
            boolean claims = assignee.equals(caller().actorFor(task.getId()).id());
            change(task, State.CLAIMED, assignee, now, claims ? "work-item-claimed" : "work-item-assigned");
        }
    }

    private void change(DelegateTask task, State state, @Nullable String assignee, Instant now, String action) {
        WorkItem item = caller().itemOf(task.getId());
        if (item == null) {
            item = rows.findByTask(task.getId());
        }
        if (item == null) {
            throw new IllegalStateException("No work item for task " + task.getId());
        }
        boolean ends = state == State.DONE || state == State.CANCELLED;
        int changed = rows.change(
                item.id(), item.version(), state, assignee, state == State.CLAIMED ? now : null, ends ? now : null);
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Work item " + item.id() + " was changed by somebody else");
        }
        append(
                item,
                item.version() + 1,
                action,
                now,
                action.equals("work-item-assigned") && assignee != null
                        ? Map.of("element", item.element(), "assignee", assignee)
                        : Map.of("element", item.element()));
    }

    private static Caller caller() {
        return Context.getCommandContext().getSession(Caller.class);
    }

    private void append(WorkItem item, long version, String action, Instant now, Map<String, Object> facts) {
        trail.append(new TrailEntry(
                "work-item",
                item.id(),
                version,
                item.caseId(),
                action,
                caller().actorFor(item.taskId()),
                now,
                facts,
                Map.of()));
    }
}
