package org.tawasul.workflow.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.guard.FlowNode.Arrow;
import org.tawasul.workflow.guard.FlowNode.Kind;
import org.tawasul.workflow.guard.FlowNode.Trigger;

/**
 * Whether a case could go round and round without ever waiting, which would be one transaction without an end. Looks at the arrows alone and not at what
 * gateways ask: a question that always gets the same answer ends no circle. Called models and subprocesses are a part of the way.
 */
final class CircleCheck {
    /** A spot, before it or behind it. */
    private record Side(Spot spot, boolean behind) {}

    private final Map<String, FlowModel> models;
    private final Map<Side, List<Side>> next = new LinkedHashMap<>();

    CircleCheck(Map<String, FlowModel> models) {
        this.models = models;
    }

    /** The nodes of the shortest circle, its first again at its end; empty if there is none. */
    List<FlowNode> find(FlowModel model) {
        next.clear();
        expand(null, model.process());
        List<FlowNode> shortest = List.of();
        for (Side side : next.keySet()) {
            List<FlowNode> circle = circleFrom(side);
            if (!circle.isEmpty() && (shortest.isEmpty() || circle.size() < shortest.size())) {
                shortest = circle;
            }
        }
        return shortest;
    }

    private void expand(@Nullable Spot caller, FlowScope scope) {
        for (FlowNode node : scope.nodes()) {
            Spot spot = new Spot(caller, node);
            link(spot);
            FlowScope inner = node.inner();
            if (inner != null) {
                expand(caller, inner);
            }
            FlowModel called = models.get(node.called());
            if (node.kind() == Kind.CALL && called != null) {
                expand(spot, called.process());
            }
        }
    }

    private void link(Spot spot) {
        FlowNode node = spot.node();
        List<Side> after = new ArrayList<>();
        for (Arrow arrow : node.arrows()) {
            if (node.kind() != Kind.EVENT_GATEWAY) {
                after.add(new Side(spot.at(arrow.target()), false));
            }
        }
        if (node.arrows().isEmpty()) {
            addNonNull(after, afterScope(spot));
        }
        next.put(new Side(spot, true), after);
        next.put(new Side(spot, false), before(spot));
    }

    private List<Side> before(Spot spot) {
        FlowNode node = spot.node();
        List<Side> before = new ArrayList<>();
        switch (node.kind()) {
            case USER_TASK, MESSAGE, TIMER, EVENT_GATEWAY, EVENT_SUBPROCESS -> {}
            case SUBPROCESS -> addStart(before, spot.caller(), java.util.Objects.requireNonNull(node.inner()));
            case CALL -> {
                FlowModel called = models.get(node.called());
                if (called != null) {
                    addStart(before, spot, called.process());
                }
            }
            case ERROR_END -> caught(spot, before);
            default -> before.add(new Side(spot, true));
        }
        return before;
    }

    private static void addStart(List<Side> list, @Nullable Spot caller, FlowScope scope) {
        FlowNode start = scope.start();
        if (start != null) {
            list.add(new Side(new Spot(caller, start), false));
        }
    }

    /** Where a case is when the scope around a spot is over; null if that is its end. */
    private static @Nullable Side afterScope(Spot spot) {
        FlowNode holder = spot.node().scope().holder();
        if (holder == null) {
            return spot.caller() == null ? null : new Side(spot.caller(), true);
        }
        Spot around = spot.at(holder);
        return holder.kind() == Kind.EVENT_SUBPROCESS ? afterScope(around) : new Side(around, true);
    }

    private static void caught(Spot thrown, List<Side> before) {
        addNonNull(before, afterScope(thrown));
        Spot spot = thrown;
        while (spot != null) {
            for (FlowNode start : spot.node().scope().eventStarts()) {
                if (start.trigger() == Trigger.ERROR) {
                    before.add(new Side(spot.at(start), true));
                }
            }
            FlowNode holder = spot.node().scope().holder();
            spot = holder == null ? spot.caller() : spot.at(holder);
            if (spot != null) {
                for (FlowNode boundary : spot.node().boundaries()) {
                    if (boundary.trigger() == Trigger.ERROR) {
                        before.add(new Side(spot.at(boundary), true));
                    }
                }
            }
        }
    }

    private static void addNonNull(List<Side> list, @Nullable Side side) {
        if (side != null) {
            list.add(side);
        }
    }

    private List<FlowNode> circleFrom(Side begin) {
        Map<Side, Side> from = new HashMap<>();
        Deque<Side> waiting = new ArrayDeque<>(List.of(begin));
        while (!waiting.isEmpty()) {
            Side side = waiting.remove();
            for (Side one : next.getOrDefault(side, List.of())) {
                if (from.putIfAbsent(one, side) == null) {
                    if (one.equals(begin)) {
                        return walked(begin, from);
                    }
                    waiting.add(one);
                }
            }
        }
        return List.of();
    }

    private static List<FlowNode> walked(Side begin, Map<Side, Side> from) {
        Deque<FlowNode> walked = new ArrayDeque<>();
        Side side = begin;
        do {
            if (walked.isEmpty() || walked.peekFirst() != side.spot().node()) {
                walked.addFirst(side.spot().node());
            }
            side = java.util.Objects.requireNonNull(from.get(side));
        } while (!side.equals(begin));
        if (walked.peekFirst() != begin.spot().node() || walked.size() == 1) {
            walked.addFirst(begin.spot().node());
        }
        return List.copyOf(walked);
    }
}
