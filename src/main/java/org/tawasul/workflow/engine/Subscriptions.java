package org.tawasul.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * What waits for a message in a process and in all that it calls, on whatever level. A called model runs for the case of its caller (the guard sees to it), so the
 * case's number finds them all in one statement.
 */
final class Subscriptions {
    /**
     * Only the execution that is a whole process knows its root. Messages are told apart afterwards: a planner that knows a condition of theirs may begin with all cases that wait for the
     * same, and H2 did, for as long as the statistics that it had happened to be those of a small table.
     */
    private static final String WAITING =
            """
            select E.* from ACT_RU_EXECUTION E
            where E.PROC_INST_ID_ in (select P.ID_ from ACT_RU_EXECUTION P where P.ROOT_PROC_INST_ID_ = #{root})
              and exists (select 1 from ACT_RU_EVENT_SUBSCR S where S.EXECUTION_ID_ = E.ID_)
            order by E.ID_
            """;

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
        Stream<EventSubscriptionEntity> stored = stored(context, root).stream()
                .flatMap(execution -> ((ExecutionEntity) execution).getEventSubscriptions().stream());
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

    /** The engine's own query asks by the message or by the business key of each execution, and reads for either more than one case has. */
    private static List<Execution> stored(CommandContext context, String root) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("sql", WAITING);
        asked.put("root", root);
        return context.getExecutionManager().findExecutionsByNativeQuery(asked, 0, Integer.MAX_VALUE);
    }
}
