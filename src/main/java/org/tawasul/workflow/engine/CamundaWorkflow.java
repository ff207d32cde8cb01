package org.tawasul.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.springframework.stereotype.Component;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.NothingWaiting;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.WorkItem;
import org.tawasul.workflow.Workflow;
import org.tawasul.workflow.contract.ProcessKey;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.ProcessVariable;

/** The port of the engine. */
@Component
class CamundaWorkflow implements Workflow {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineCalls calls;
    private final LiveModels live;
    private final Forms forms;

    CamundaWorkflow(RuntimeService runtime, TaskService tasks, EngineCalls calls, LiveModels live, Forms forms) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.calls = calls;
        this.live = live;
        this.forms = forms;
    }

    @Override
    public String start(ProcessKey key, long caseId) {
        Transactions.require();
        return runtime.startProcessInstanceById(live.definitionOf(key.key()), Long.toString(caseId))
                .getRootProcessInstanceId();
    }

    @Override
    public void complete(WorkItem item, Map<String, String> outcome, Actor actor) {
        Transactions.require();
        outcome.forEach((variable, value) -> check(item, variable, value));
        calls.call(item, actor, () -> tasks.complete(item.taskId(), new HashMap<>(outcome)));
    }

    @Override
    public void tell(String rootProcessInstance, ProcessMessage message, Map<ProcessVariable, String> told) {
        Transactions.require();
        Map<String, Object> variables = new HashMap<>();
        told.forEach((variable, value) -> variables.put(variable.variableName(), value));
        deliver(
                rootProcessInstance,
                message,
                context -> Subscriptions.ofCase(context, rootProcessInstance, message.messageName()),
                variables);
    }

    @Override
    public void tellSideWork(String rootProcessInstance, long contribution, ProcessMessage message) {
        Transactions.require();
        deliver(
                rootProcessInstance,
                message,
                context -> Subscriptions.ofSideWork(context, rootProcessInstance, contribution, message.messageName()),
                Map.of());
    }

    /** Whatever doesn't wait any more when its turn comes was ended by one before it. */
    private void deliver(
            String root,
            ProcessMessage message,
            Command<List<EventSubscriptionEntity>> find,
            Map<String, Object> variables) {
        boolean delivered = calls.execute(context -> {
            List<EventSubscriptionEntity> waiting = find.execute(context);
            for (EventSubscriptionEntity one : waiting) {
                if (!context.getDbEntityManager().isDeleted(one)) {
                    boolean begins = beginsASubprocess(one);
                    one.eventReceived(begins ? null : variables, null, begins ? variables : null, null, false);
                }
            }
            return !waiting.isEmpty();
        });
        // Thrown out here, for an exception inside the engine's command would condemn the caller's transaction.
        if (!delivered) {
            throw new NothingWaiting(root, message.messageName());
        }
    }

    private static boolean beginsASubprocess(EventSubscriptionEntity subscription) {
        return subscription.getActivity().getActivityBehavior() instanceof EventSubProcessStartEventActivityBehavior
                || subscription.getActivity().getActivityBehavior() instanceof EventSubProcessActivityBehavior;
    }

    private void check(WorkItem item, String variable, String value) {
        boolean known = ProcessVariable.of(variable)
                .map(one -> one.closedValues().contains(value))
                .orElseGet(() -> declares(forms.of(item.definitionId(), item.element()), variable, value));
        if (!known) {
            throw new IllegalArgumentException("Task " + item.element() + " can't end with " + variable + " " + value);
        }
    }

    private static boolean declares(TaskForm form, String variable, String value) {
        return form.buttons().stream()
                .anyMatch(button -> variable.equals(button.variable()) && value.equals(button.value()));
    }
}
