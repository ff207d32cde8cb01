package org.tawasul.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.Condition;
import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ErrorEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateThrowNoneEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.NoneStartEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.SubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.TerminateEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.el.UelExpressionCondition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Hears when the engine has read a model, from a deployment or from its store, and goes through everything it found: what is not on the list of
 * behaviours is refused (the second line behind the guard, over the engine's own reading and not over the XML), and each element gets our
 * listeners for path rows and work items.
 */
@Component
class OwnListeners extends AbstractBpmnParseListener {
    private static final Set<Class<?>> BEHAVIOURS = Set.of(
            BoundaryEventActivityBehavior.class,
            CallActivityBehavior.class,
            ErrorEndEventActivityBehavior.class,
            EventBasedGatewayActivityBehavior.class,
            EventSubProcessActivityBehavior.class,
            EventSubProcessStartEventActivityBehavior.class,
            ExclusiveGatewayActivityBehavior.class,
            IntermediateCatchEventActivityBehavior.class,
            IntermediateThrowNoneEventActivityBehavior.class,
            NoneEndEventActivityBehavior.class,
            NoneStartEventActivityBehavior.class,
            ParallelGatewayActivityBehavior.class,
            ReceiveTaskActivityBehavior.class,
            ServiceTaskDelegateExpressionActivityBehavior.class,
            SubProcessActivityBehavior.class,
            TerminateEndEventActivityBehavior.class,
            UserTaskActivityBehavior.class);
    private static final List<String> TASK_EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final TaskMirror mirror;
    private final PathListener path;

    OwnListeners(TaskMirror mirror, PathListener path) {
        this.mirror = mirror;
        this.path = path;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        refuseListeners(definition);
        definition.getActivities().forEach(this::take);
    }

    private void take(ActivityImpl activity) {
        refuseListeners(activity);
        Object behaviour = activity.getActivityBehavior();
        if (behaviour == null || !BEHAVIOURS.contains(behaviour.getClass())) {
            throw new ModelRefused(activity.getId(), behaviour == null ? "nothing" : behaviour);
        }
        activity.getOutgoingTransitions().forEach(one -> refuse((TransitionImpl) one));
        if (behaviour instanceof UserTaskActivityBehavior task) {
            TASK_EVENTS.forEach(event -> task.getTaskDefinition().addBuiltInTaskListener(event, mirror));
        }
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, path);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, path);
        activity.getActivities().forEach(this::take);
    }

    private static void refuse(TransitionImpl flow) {
        refuseListeners(flow);
        Condition condition = (Condition) flow.getProperty(BpmnParse.PROPERTYNAME_CONDITION);
        if (condition != null && condition.getClass() != UelExpressionCondition.class) {
            throw new ModelRefused(flow.getId(), condition);
        }
    }

    /** The model's own: ours are not there yet, and the engine's are built in. */
    private static void refuseListeners(CoreModelElement element) {
        element.getListeners()
                .forEach((event, own) -> own.forEach(listener -> {
                    if (!element.getBuiltInListeners(event).contains(listener)) {
                        throw new ModelRefused(element.getId(), listener);
                    }
                }));
        element.getVariableListeners()
                .values()
                .forEach(own -> own.forEach(listener -> {
                    throw new ModelRefused(element.getId(), listener);
                }));
        if (element instanceof ActivityImpl activity && activity.getIoMapping() != null) {
            throw new ModelRefused(element.getId(), activity.getIoMapping());
        }
        if (element instanceof ActivityImpl activity
                && activity.getActivityBehavior() instanceof UserTaskActivityBehavior task) {
            refuseListeners(task.getTaskDefinition());
        }
    }

    private static void refuseListeners(TaskDefinition task) {
        task.getTaskListeners().forEach((event, own) -> {
            List<TaskListener> builtIn =
                    Objects.requireNonNullElse(task.getBuiltinTaskListenersForEvent(event), List.of());
            own.stream().filter(listener -> !builtIn.contains(listener)).forEach(listener -> {
                throw new ModelRefused(task.getKey(), listener);
            });
        });
    }
}
