package org.tawasul.workflow.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;

/**
 * Calls the engine about a case that others may change at the same time. The engine reads a task, then its executions, then what belongs to them; when
 * another transaction commits in between, it stumbles over what is gone with an exception of its own kind, or with none at all but a missing object. That is a collision: the second
 * try reads everything anew and says who was first.
 */
@Component
class EngineCalls {
    private static final int MAX_CAUSES = 20;
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private final CommandExecutor engine;

    EngineCalls(CommandExecutor engine) {
        this.engine = engine;
    }

    /** About a task, in the name of somebody. */
    void call(WorkItem item, Actor actor, Runnable call) {
        execute(context -> {
            context.getSession(Caller.class).calls(item, actor);
            call.run();
            return true;
        });
    }

    <T> T execute(Command<T> command) {
        try {
            return engine.execute(command);
        } catch (ProcessEngineException | NullPointerException e) {
            if (somethingIsGone(e)) {
                throw new OptimisticLockingFailureException("What the engine looked for is gone", e);
            }
            throw e;
        }
    }

    private static boolean somethingIsGone(Throwable thrown) {
        return Stream.iterate(thrown, java.util.Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .anyMatch(cause -> cause instanceof NullValueException
                        || cause instanceof NotFoundException
                        || cause instanceof NullPointerException npe && isEngines(npe));
    }

    /** Thrown by the engine itself and not by a delegate of ours that it called. */
    private static boolean isEngines(NullPointerException thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return frames.length > 0 && frames[0].getClassName().startsWith(ENGINE);
    }
}
