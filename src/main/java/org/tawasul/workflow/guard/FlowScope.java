package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process, or a subprocess inside one: the nodes that begin and end together. */
final class FlowScope {
    private final FlowModel model;
    private final @Nullable FlowNode holder;
    private final List<FlowNode> nodes = new ArrayList<>();

    FlowScope(FlowModel model, @Nullable FlowNode holder) {
        this.model = model;
        this.holder = holder;
    }

    FlowModel model() {
        return model;
    }

    /** The subprocess that it is the inside of; null for a process. */
    @Nullable
    FlowNode holder() {
        return holder;
    }

    List<FlowNode> nodes() {
        return nodes;
    }

    /** Where it begins; null for one that can't. */
    @Nullable
    FlowNode start() {
        return nodes.stream()
                .filter(node -> node.kind() == FlowNode.Kind.START)
                .findFirst()
                .orElse(null);
    }

    /** The starts of the event subprocesses inside it. */
    List<FlowNode> eventStarts() {
        List<FlowNode> starts = new ArrayList<>();
        for (FlowNode node : nodes) {
            FlowScope inner = node.inner();
            FlowNode start = inner == null ? null : inner.start();
            if (node.kind() == FlowNode.Kind.EVENT_SUBPROCESS && start != null) {
                starts.add(start);
            }
        }
        return starts;
    }

    boolean isIn(FlowScope other) {
        for (FlowScope one = this; one != null; one = one.holder == null ? null : one.holder.scope()) {
            if (one == other) {
                return true;
            }
        }
        return false;
    }
}
