package org.tawasul.workflow.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * What waits for a message in a process and in all that it calls, on whatever level. A called model runs for the case of its caller (the guard sees to it), so the
 * case's number finds them all in one statement.
 */
final class Subscriptions {
    private Subscriptions() {}

    /** All but those of side work, each piece of which is told by itself. */
    static List<EventSubscriptionEntity> ofCase(CommandContext context, String root, String message) {
        return under(context, root, message).stream()
                .filter(one -> root.equals(one.getProcessInstanceId()) || SideWork.of(one.getExecution()) == null)
                .toList();
    }

    /** Those in the process of one contribution. */
    static List<EventSubscriptionEntity> ofSideWork(
            CommandContext context, String root, long contribution, String message) {
        return under(context, root, message).stream()
                .filter(one -> !root.equals(one.getProcessInstanceId()))
                .filter(one -> Long.valueOf(contribution).equals(SideWork.of(one.getExecution())))
                .toList();
    }

    /** Those in the store, and those that the command under way has made and not yet written. */
    static List<EventSubscriptionEntity> under(CommandContext context, String root, String message) {
        ExecutionEntity process = context.getExecutionManager().findExecutionById(root);
        if (process == null) {
            return List.of();
        }
        ExecutionQueryImpl waiting = new ExecutionQueryImpl();
        waiting.processInstanceBusinessKey(process.getProcessBusinessKey());
        waiting.messageEventSubscriptionName(message);
        Stream<EventSubscriptionEntity> stored =
                context.getExecutionManager().findExecutionsByQueryCriteria(waiting, null).stream()
                        .flatMap(execution -> execution.getEventSubscriptions().stream());
        Stream<EventSubscriptionEntity> made =
                context.getDbEntityManager().getCachedEntitiesByType(EventSubscriptionEntity.class).stream();
        return Stream.concat(stored, made)
                .distinct()
                .filter(one -> !context.getDbEntityManager().isDeleted(one))
                .filter(one -> one.isSubscriptionForEventType(EventType.MESSAGE) && message.equals(one.getEventName()))
                .filter(one -> one.getExecution() != null
                        && root.equals(one.getExecution().getRootProcessInstanceId()))
                .toList();
    }
}
