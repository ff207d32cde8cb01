package org.tawasul.workflow.engine;

import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;

/** Calls the engine about a task in the name of somebody. */
@Component
class TaskCalls {
    private final CommandExecutor engine;

    TaskCalls(CommandExecutor engine) {
        this.engine = engine;
    }

    /** A task that is gone while its row was still open is a collision: the second try reads the row anew and says who was first. */
    void call(WorkItem item, Actor actor, Runnable call) {
        try {
            engine.execute(context -> {
                context.getSession(Caller.class).calls(item, actor);
                call.run();
                return true;
            });
        } catch (NullValueException e) {
            throw new OptimisticLockingFailureException("Task " + item.taskId() + " is gone", e);
        }
    }
}
