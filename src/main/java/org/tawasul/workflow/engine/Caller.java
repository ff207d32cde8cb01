package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;

/**
 * Who calls the engine about which work item, for the time of one command: so the task listener knows the row and its version without
 * asking the store, and the trail names the person and not the system.
 */
final class Caller implements Session {
    private @Nullable WorkItem item;
    private Actor actor = Actor.SYSTEM;

    void calls(WorkItem item, Actor actor) {
        this.item = item;
        this.actor = actor;
    }

    /** The work item, if it is this task's. */
    @Nullable
    WorkItem itemOf(String taskId) {
        return item != null && item.taskId().equals(taskId) ? item : null;
    }

    Actor actorFor(String taskId) {
        return itemOf(taskId) == null ? Actor.SYSTEM : actor;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
