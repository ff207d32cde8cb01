package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.contract.Effect;
import org.tawasul.workflow.contract.Milestone;
import org.tawasul.workflow.contract.Outcome;
import org.tawasul.workflow.guard.FlowNode.Arrow;
import org.tawasul.workflow.guard.FlowNode.Kind;
import org.tawasul.workflow.guard.FlowNode.Trigger;
import org.tawasul.workflow.guard.LifeState.Phase;
import org.tawasul.workflow.guard.LifeState.Token;

/** What the engine would do next with a case that does not wait, as far as models and contracts tell: each way that is open is told to the {@link Ways}. */
final class LifeSteps {
    /** Whose tasks can't be made before the case has a team. */
    private static final Set<String> OWNERS = Set.of("responsible", "supervisors");

    private final Map<String, FlowModel> models;
    private final Map<String, List<Outcome>> delegates;
    private final LifeRests rests = new LifeRests();

    LifeSteps(Map<String, FlowModel> models, Map<String, List<Outcome>> delegates) {
        this.models = models;
        this.delegates = delegates;
    }

    void from(LifeState state, Ways ways) {
        Token moving = state.moving();
        if (moving == null) {
            rests.from(state, ways);
        } else if (moving.phase() == Phase.COMES) {
            comes(state, moving, ways);
        } else {
            goes(state, moving, ways);
        }
    }

    private void comes(LifeState state, Token token, Ways ways) {
        FlowNode node = token.spot().node();
        switch (node.kind()) {
            case STEP -> step(state, token, ways);
            case END -> step(state, token, ways);
            case TERMINATE -> terminate(state, token, ways);
            case ERROR_END -> error(state, token, ways);
            case USER_TASK -> task(state, token, ways);
            case MESSAGE, TIMER, EVENT_GATEWAY -> ways.open(state.move(token, token.spot(), Phase.WAITS), node.id());
            case PARALLEL -> join(state, token, ways);
            case SUBPROCESS -> inside(state, token, token.spot().caller(), Objects.requireNonNull(node.inner()), ways);
            case CALL -> call(state, token, ways);
            case EXCLUSIVE -> ways.open(state.move(token, token.spot(), Phase.GOES), "");
            default -> ways.open(state.move(token, token.spot(), Phase.GOES), node.id());
        }
    }

    private void step(LifeState state, Token token, Ways ways) {
        FlowNode node = token.spot().node();
        List<Outcome> outcomes = node.delegate().isEmpty()
                ? List.of(Outcome.of(Effect.NONE))
                : delegates.getOrDefault(node.delegate(), List.of(Outcome.of(Effect.NONE)));
        for (Outcome outcome : LifePromises.open(state, outcomes)) {
            if (!LifePromises.kept(state, node, "step", outcome.effect(), ways)) {
                return;
            }
            String label = outcomes.size() == 1 ? node.id() : node.id() + " (" + outcome.said() + ")";
            LifeState after = state.after(outcome.effect()).set(token.spot().caller(), outcome.sets());
            ways.open(after.move(token, token.spot(), Phase.GOES), label);
        }
    }

    private void task(LifeState state, Token token, Ways ways) {
        FlowNode node = token.spot().node();
        TaskForm form = node.scope().model().form(node);
        boolean ofOwner = form != null && OWNERS.contains(form.team());
        if (ofOwner && !LifePromises.kept(state, node, "step", Effect.NONE.needs(Milestone.OWNER_KNOWN), ways)) {
            return;
        }
        ways.open(state.move(token, token.spot(), Phase.WAITS), node.id());
    }

    private void join(LifeState state, Token token, Ways ways) {
        Token here = new Token(token.spot(), Phase.JOINS);
        long waiting = state.tokens().stream().filter(here::equals).count();
        if (waiting + 1 < token.spot().node().incoming()) {
            ways.open(state.move(token, token.spot(), Phase.JOINS), "");
            return;
        }
        List<Token> left = new ArrayList<>(state.tokens());
        left.removeIf(here::equals);
        ways.open(state.with(left).move(token, token.spot(), Phase.GOES), "");
    }

    private void inside(LifeState state, Token token, @Nullable Spot process, FlowScope scope, Ways ways) {
        FlowNode start = scope.start();
        boolean again = state.tokens().stream()
                .anyMatch(other -> other != token && other.spot().isAtOrIn(token.spot()));
        if (start == null || again) {
            ways.broken(token.spot().node(), again ? "models-way-twice-inside" : "models-way-no-start", Map.of());
            return;
        }
        ways.open(
                state.move(token, new Spot(process, start), Phase.COMES),
                token.spot().node().id());
    }

    private void call(LifeState state, Token token, Ways ways) {
        FlowNode node = token.spot().node();
        FlowModel called = Objects.requireNonNull(models.get(node.called()));
        LifeState handed = state;
        for (String name : node.handed("camunda:in")) {
            String value = state.value(token.spot().caller(), name);
            if (value != null) {
                handed = handed.set(token.spot(), Map.of(name, value));
            }
        }
        inside(handed, token, token.spot(), called.process(), ways);
    }

    private void goes(LifeState state, Token token, Ways ways) {
        FlowNode node = token.spot().node();
        if (node.arrows().isEmpty() && node.kind() != Kind.EXCLUSIVE) {
            ways.open(over(state, token), "");
            return;
        }
        List<Arrow> taken = taken(state, token);
        if (taken.isEmpty()) {
            ways.broken(node, "models-way-no-arrow", Map.of());
            return;
        }
        List<Token> tokens = new ArrayList<>(state.tokens());
        int place = tokens.indexOf(token);
        tokens.remove(place);
        tokens.addAll(
                place,
                taken.stream()
                        .map(arrow -> new Token(token.spot().at(arrow.target()), Phase.COMES))
                        .toList());
        ways.open(state.with(tokens), "");
    }

    /** As the engine chooses: the first that holds, or all that hold, and else the one by default. */
    private static List<Arrow> taken(LifeState state, Token token) {
        FlowNode node = token.spot().node();
        if (node.kind() == Kind.PARALLEL) {
            return node.arrows();
        }
        List<Arrow> holding = node.arrows().stream()
                .filter(arrow -> !arrow.byDefault())
                .filter(arrow -> {
                    Condition condition = arrow.condition();
                    return condition == null
                            || condition.holds(name -> state.value(token.spot().caller(), name));
                })
                .toList();
        if (holding.isEmpty()) {
            return node.arrows().stream().filter(Arrow::byDefault).toList();
        }
        return node.kind() == Kind.EXCLUSIVE ? holding.subList(0, 1) : holding;
    }

    private static void terminate(LifeState state, Token token, Ways ways) {
        Spot spot = token.spot();
        LifeState left = state.without(
                        other -> other.isIn(spot.caller(), spot.node().scope()))
                .add(List.of(token));
        ways.open(over(left, token), spot.node().id());
    }

    /** To the nearest that catches it; what nobody catches ends like any other end, as in the engine. */
    private static void error(LifeState state, Token token, Ways ways) {
        Spot spot = token.spot();
        String label = spot.node().id();
        for (Spot one = spot; one != null; ) {
            Spot around = one;
            for (FlowNode start : around.node().scope().eventStarts()) {
                if (catches(start, spot)) {
                    LifeState left = state.without(
                            other -> other.isIn(around.caller(), around.node().scope()));
                    ways.open(left.add(List.of(new Token(around.at(start), Phase.COMES))), label);
                    return;
                }
            }
            FlowNode holder = around.node().scope().holder();
            one = holder == null ? around.caller() : around.at(holder);
            for (FlowNode boundary :
                    one == null ? List.<FlowNode>of() : one.node().boundaries()) {
                if (catches(boundary, spot)) {
                    Spot activity = Objects.requireNonNull(one);
                    LifeState left = state.without(other -> other.isAtOrIn(activity));
                    ways.open(left.add(List.of(new Token(activity.at(boundary), Phase.GOES))), label);
                    return;
                }
            }
        }
        ways.open(over(state, token), label);
    }

    private static boolean catches(FlowNode event, Spot thrown) {
        return event.trigger() == Trigger.ERROR
                && (event.error().isEmpty()
                        || event.error().equals(thrown.node().error()));
    }

    /** A token ends; with the last one of a scope, the scope does, and the case goes on behind it. */
    private static LifeState over(LifeState state, Token token) {
        List<Token> left = new ArrayList<>(state.tokens());
        left.remove(token);
        LifeState now = state.with(left);
        Spot spot = token.spot();
        while (!isLeftOpen(now, spot)) {
            FlowNode holder = spot.node().scope().holder();
            if (holder == null) {
                Spot call = spot.caller();
                return call == null ? now : handedBack(now, call).add(List.of(new Token(call, Phase.GOES)));
            }
            spot = spot.at(holder);
            if (holder.kind() == Kind.SUBPROCESS) {
                return now.add(List.of(new Token(spot, Phase.GOES)));
            }
        }
        return now;
    }

    private static boolean isLeftOpen(LifeState state, Spot spot) {
        FlowScope scope = spot.node().scope();
        LifeState.Beside beside = state.beside();
        boolean isWholeWay = beside != null
                && beside.scope() == scope
                && Objects.equals(beside.began().caller(), spot.caller());
        return isWholeWay || state.isAnyIn(spot.caller(), scope);
    }

    private static LifeState handedBack(LifeState state, Spot call) {
        LifeState now = state;
        for (String name : call.node().handed("camunda:out")) {
            String value = state.value(call, name);
            if (value != null) {
                now = now.set(call.caller(), Map.of(name, value));
            }
        }
        return now.without(call::equals);
    }
}
