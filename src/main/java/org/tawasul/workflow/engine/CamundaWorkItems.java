package org.tawasul.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.TaskClocks;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.WorkItem.State;
import org.tawasul.workflow.WorkItems;

/** The task lists over our own rows; commands go through the engine, whose listener changes the row. */
@Component
class CamundaWorkItems implements WorkItems {
    private final WorkItemRows rows;
    private final TaskService tasks;
    private final EngineCalls calls;
    private final Forms forms;
    private final PassedOnItems passedOn;

    CamundaWorkItems(WorkItemRows rows, TaskService tasks, EngineCalls calls, Forms forms, PassedOnItems passedOn) {
        this.rows = rows;
        this.tasks = tasks;
        this.calls = calls;
        this.forms = forms;
        this.passedOn = passedOn;
    }

    @Override
    public Optional<WorkItem> find(long id) {
        return Optional.ofNullable(rows.find(id));
    }

    @Override
    public List<WorkItem> openOf(long caseId) {
        return rows.openOf(caseId);
    }

    @Override
    public List<WorkItem> openOfTeam(String team, long after, int limit) {
        return rows.openOfTeam(team, after, limit);
    }

    @Override
    public WorkItem claim(long id, Actor actor) {
        Transactions.require();
        WorkItem item = open(id);
        if (item.state() == State.CLAIMED) {
            if (actor.id().equals(item.assignee())) {
                return item;
            }
            throw taken(item);
        }
        calls.call(item, actor, () -> tasks.setAssignee(item.taskId(), actor.id()));
        return changed(item, actor.id(), State.CLAIMED);
    }

    @Override
    public WorkItem release(long id, Actor actor) {
        Transactions.require();
        return release(id, actor.id(), actor);
    }

    private WorkItem release(long id, String assignee, Actor actor) {
        WorkItem item = open(id);
        if (!assignee.equals(item.assignee())) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work-item-not-yours");
        }
        calls.call(item, actor, () -> tasks.setAssignee(item.taskId(), null));
        return changed(item, null, State.OPEN);
    }

    @Override
    public WorkItem assign(long id, String login, @Nullable String seen, Actor actor) {
        Transactions.require();
        WorkItem item = open(id);
        String has = item.assignee();
        if (login.equals(has)) {
            return item;
        }
        if (has != null && !has.equals(seen)) {
            throw taken(item);
        }
        calls.call(item, actor, () -> tasks.setAssignee(item.taskId(), login));
        return changed(item, login, State.CLAIMED);
    }

    @Override
    public void passOn(WorkItem item, String entity, String team, boolean keepsAssignee, Actor actor) {
        Transactions.require();
        WorkItem open = open(item.id());
        if (open.assignee() == null || keepsAssignee) {
            passedOn.to(open, entity, team, actor);
        } else {
            passedOn.to(release(open.id(), open.assignee(), actor), entity, team, actor);
        }
    }

    @Override
    public void dueAt(long id, TaskClocks.Standing standing) {
        Transactions.require();
        rows.dueAt(id, standing.due(), standing.pausedAt());
    }

    @Override
    public TaskForm form(String definitionId, String element) {
        return forms.of(definitionId, element);
    }

    /** As the listener has just written it. */
    private static WorkItem changed(WorkItem item, @Nullable String assignee, State state) {
        return new WorkItem(
                item.id(),
                item.caseId(),
                item.taskId(),
                item.processKey(),
                item.element(),
                item.rootProcessInstance(),
                item.definitionId(),
                item.entity(),
                item.team(),
                item.contribution(),
                assignee,
                state,
                item.createdAt(),
                item.endedAt(),
                item.version() + 1);
    }

    private WorkItem open(long id) {
        WorkItem item = get(id);
        if (item.state() == State.DONE || item.state() == State.CANCELLED) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "work-item-done");
        }
        return item;
    }

    private WorkItem get(long id) {
        return find(id).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "work-item-unknown"));
    }

    private Refusal taken(WorkItem item) {
        Instant at = Objects.requireNonNullElse(rows.claimedAt(item.id()), item.createdAt());
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "work-item-taken",
                Map.of("by", Objects.requireNonNull(item.assignee()), "at", at),
                null);
    }
}
