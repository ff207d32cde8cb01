package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.contract.ProcessMessage;

/** One node of a model with what decides how a case goes on from it. Two nodes are the same only if they are one. */
final class FlowNode {
    /** What a case does at a node. */
    enum Kind {
        START,
        END,
        TERMINATE,
        ERROR_END,
        STEP,
        EXCLUSIVE,
        PARALLEL,
        EVENT_GATEWAY,
        USER_TASK,
        MESSAGE,
        TIMER,
        SUBPROCESS,
        EVENT_SUBPROCESS,
        CALL,
        BOUNDARY
    }

    /** What starts a boundary event or an event subprocess. */
    enum Trigger {
        NONE,
        MESSAGE,
        TIMER,
        ERROR
    }

    /**
     * An arrow.
     *
     * @param byDefault taken when no other is
     */
    record Arrow(String id, FlowNode target, @Nullable Condition condition, boolean byDefault) {}

    private static final Set<Kind> WAITS = Set.of(Kind.USER_TASK, Kind.MESSAGE, Kind.TIMER, Kind.EVENT_GATEWAY);

    private final XmlElement element;
    private final FlowScope scope;
    private final Kind kind;
    private final Trigger trigger;
    private final @Nullable ProcessMessage message;
    private final String error;
    private final @Nullable FlowScope inner;
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<FlowNode> boundaries = new ArrayList<>();
    private int incoming;

    FlowNode(
            XmlElement element,
            FlowScope scope,
            Kind kind,
            Trigger trigger,
            @Nullable ProcessMessage message,
            String error) {
        this.element = element;
        this.scope = scope;
        this.kind = kind;
        this.trigger = trigger;
        this.message = message;
        this.error = error;
        boolean holds = kind == Kind.SUBPROCESS || kind == Kind.EVENT_SUBPROCESS;
        this.inner = holds ? new FlowScope(scope.model(), this) : null;
    }

    String id() {
        return element.id();
    }

    FlowScope scope() {
        return scope;
    }

    Kind kind() {
        return kind;
    }

    /** Whether a case stays here until something comes from outside. */
    boolean waits() {
        return WAITS.contains(kind);
    }

    Trigger trigger() {
        return trigger;
    }

    /** What it waits for, if that is a message of the system. */
    @Nullable
    ProcessMessage message() {
        return message;
    }

    /** The code of the error that it throws or catches; empty for any. */
    String error() {
        return error;
    }

    @Nullable
    FlowScope inner() {
        return inner;
    }

    List<Arrow> arrows() {
        return arrows;
    }

    List<FlowNode> boundaries() {
        return boundaries;
    }

    int incoming() {
        return incoming;
    }

    /** Whether what it interrupts is over when it comes. */
    boolean interrupts() {
        String attribute = kind == Kind.BOUNDARY ? "cancelActivity" : "isInterrupting";
        return !element.attribute(attribute).equals("false");
    }

    /** The name of the delegate, empty if it has none. */
    String delegate() {
        String own = element.attribute("camunda:delegateExpression");
        String thrown = element.children("bpmn:messageEventDefinition")
                .map(event -> event.attribute("camunda:delegateExpression"))
                .findFirst()
                .orElse("");
        return Expressions.beanName(own.isEmpty() ? thrown : own).orElse("");
    }

    String called() {
        return element.attribute("calledElement");
    }

    /** The variables that a call hands on ({@code camunda:in}) or takes back ({@code camunda:out}), each under its own name. */
    Set<String> handed(String direction) {
        return element.children("bpmn:extensionElements")
                .flatMap(extension -> extension.children(direction))
                .map(one -> one.attribute("source"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    void arrow(XmlElement flow, FlowNode target) {
        Condition condition = flow.children("bpmn:conditionExpression")
                .findFirst()
                .flatMap(one -> Expressions.body(one.text()))
                .map(Condition::parse)
                .orElse(null);
        arrows.add(new Arrow(flow.id(), target, condition, flow.id().equals(element.attribute("default"))));
        target.incoming++;
    }

    @Override
    public String toString() {
        return id();
    }
}
