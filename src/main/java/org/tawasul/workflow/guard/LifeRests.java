package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.contract.Effect;
import org.tawasul.workflow.contract.Milestone;
import org.tawasul.workflow.contract.Outcome;
import org.tawasul.workflow.contract.ProcessMessage;
import org.tawasul.workflow.contract.TaskAct;
import org.tawasul.workflow.guard.FlowNode.Arrow;
import org.tawasul.workflow.guard.FlowNode.Kind;
import org.tawasul.workflow.guard.FlowNode.Trigger;
import org.tawasul.workflow.guard.LifeState.Phase;
import org.tawasul.workflow.guard.LifeState.Token;

/** What may come from outside to a case that waits: what people do in its tasks, messages, and times that are over. */
final class LifeRests {
    /** Something that may come, what it does to where the case stands, and whether the case must be ready for it. */
    private record Hearing(FlowNode event, @Nullable Token waiting, UnaryOperator<LifeState> moved) {}

    void from(LifeState state, Ways ways) {
        if (state.tokens().isEmpty()) {
            LifePromises.atEnd(state, ways);
            return;
        }
        if (!LifePromises.atRest(state, ways)) {
            return;
        }
        List<Hearing> hearings = hearings(state);
        if (hears(state, hearings, ways)) {
            boolean goesOn = tasks(state, ways);
            for (Hearing hearing : hearings) {
                goesOn |= comes(state, hearing, ways);
            }
            if (!goesOn) {
                ways.broken(ways.last(), "models-way-stuck", Map.of());
            }
        }
    }

    /** Whoever stops a clock has to be heard, or the case would be told nothing; and a way beside the main one has to end when the case does. */
    private static boolean hears(LifeState state, List<Hearing> hearings, Ways ways) {
        if (state.beside() != null) {
            boolean canBeEnded = hearings.stream()
                    .anyMatch(one -> one.event().message() != null
                            && one.event().message().endsSideWork()
                            && one.waiting() == null);
            if (!canBeEnded) {
                ways.broken(ways.last(), "models-way-beside-waits", Map.of());
            }
            return canBeEnded;
        }
        for (ProcessMessage message : ProcessMessage.values()) {
            Milestone clock = stopped(state, message);
            if (clock != null && hearings.stream().noneMatch(one -> one.event().message() == message)) {
                ways.broken(
                        ways.last(),
                        "models-way-not-heard",
                        Map.of("message", message.messageName(), "milestone", clock.name()));
                return false;
            }
        }
        return true;
    }

    private static @Nullable Milestone stopped(LifeState state, ProcessMessage message) {
        return message.outcomes().stream()
                .filter(outcome -> state.holds().containsAll(outcome.effect().needs()))
                .flatMap(outcome -> outcome.effect().ends().stream())
                .filter(milestone -> milestone.isClock() && state.holds().contains(milestone))
                .findFirst()
                .orElse(null);
    }

    /** Each button of each task. */
    private static boolean tasks(LifeState state, Ways ways) {
        boolean any = false;
        for (Token token : state.tokens()) {
            FlowNode node = token.spot().node();
            TaskForm form = node.scope().model().form(node);
            if (token.phase() == Phase.WAITS && node.kind() == Kind.USER_TASK && form != null) {
                any = true;
                form.buttons().forEach(button -> press(state, token, form, button, ways));
            }
        }
        return any;
    }

    private static void press(LifeState state, Token token, TaskForm form, TaskForm.Button button, Ways ways) {
        TaskAct act = TaskAct.of(button.act()).orElseThrow();
        FlowNode node = token.spot().node();
        for (Outcome outcome : LifePromises.open(state, act.outcomes())) {
            if (LifePromises.kept(state, node, "button", outcome.effect(), ways) && act.endsTask()) {
                LifeState after =
                        certain(state).after(outcome.effect()).set(token.spot().caller(), outcome.sets());
                if (!button.variable().isEmpty()) {
                    after = after.set(token.spot().caller(), Map.of(button.variable(), button.value()));
                }
                String said = act.outcomes().size() == 1 ? button.id() : button.id() + ": " + outcome.said();
                boolean only = form.buttons().size() == 1 && act.outcomes().size() == 1;
                ways.open(after.move(token, token.spot(), Phase.GOES), only ? "" : "(" + said + ")");
            }
        }
    }

    private static LifeState certain(LifeState state) {
        return state.beside() == null ? state : state.afterWaitBeside();
    }

    private static boolean comes(LifeState state, Hearing hearing, Ways ways) {
        FlowNode event = hearing.event();
        boolean came = false;
        for (Outcome outcome : outcomes(event)) {
            Effect effect = outcome.effect();
            if (state.holds().containsAll(effect.needs())
                    && effect.unless().stream().noneMatch(state.holds()::contains)) {
                came = true;
                LifeState moved = hearing.moved().apply(certain(state));
                Spot process =
                        moved.tokens().get(moved.tokens().size() - 1).spot().caller();
                String label = hearing.waiting() != null ? "" : event.id();
                String said = outcome.sets().isEmpty() ? label : (label + " (" + outcome.said() + ")").strip();
                ways.open(moved.after(effect).set(process, outcome.sets()), said);
            }
        }
        Token waiting = hearing.waiting();
        if (!came && waiting != null && waiting.spot().node() == event) {
            LifePromises.kept(state, event, "message", outcomes(event).get(0).effect(), ways);
            return true;
        }
        return came;
    }

    private static List<Outcome> outcomes(FlowNode event) {
        ProcessMessage message = event.message();
        return message == null ? List.of(Outcome.of(Effect.NONE)) : message.outcomes();
    }

    private static List<Hearing> hearings(LifeState state) {
        List<Hearing> hearings = new ArrayList<>();
        for (Token token : state.tokens()) {
            if (token.phase() == Phase.WAITS) {
                waiting(token, hearings);
            }
        }
        Around around = around(state);
        for (Spot activity : around.activities()) {
            activity.node().boundaries().forEach(boundary -> boundary(activity, boundary, hearings));
        }
        for (Spot inScope : around.scopes()) {
            inScope.node().scope().eventStarts().forEach(start -> eventSubprocess(state, inScope, start, hearings));
        }
        return hearings;
    }

    private static void waiting(Token token, List<Hearing> hearings) {
        FlowNode node = token.spot().node();
        if (node.kind() == Kind.MESSAGE || node.kind() == Kind.TIMER) {
            hearings.add(new Hearing(node, token, state -> last(state, token, token.spot())));
        } else if (node.kind() == Kind.EVENT_GATEWAY) {
            for (Arrow arrow : node.arrows()) {
                hearings.add(new Hearing(
                        arrow.target(),
                        null,
                        state -> last(state, token, token.spot().at(arrow.target()))));
            }
        }
    }

    /** The token goes on, and is the last of them. */
    private static LifeState last(LifeState state, Token token, Spot to) {
        List<Token> tokens = new ArrayList<>(state.tokens());
        tokens.remove(token);
        return state.with(tokens).add(List.of(new Token(to, Phase.GOES)));
    }

    private static void boundary(Spot activity, FlowNode boundary, List<Hearing> hearings) {
        Token behind = new Token(activity.at(boundary), Phase.GOES);
        if (boundary.trigger() == Trigger.ERROR) {
            return;
        }
        hearings.add(new Hearing(
                boundary,
                null,
                state -> boundary.interrupts()
                        ? state.without(spot -> spot.isAtOrIn(activity)).add(List.of(behind))
                        : state.beside(behind.spot(), boundary.scope(), Phase.GOES)));
    }

    private static void eventSubprocess(LifeState now, Spot inScope, FlowNode start, List<Hearing> hearings) {
        if (start.trigger() == Trigger.ERROR || now.isAnyIn(inScope.caller(), start.scope())) {
            return;
        }
        Spot begins = inScope.at(start);
        hearings.add(new Hearing(
                start,
                null,
                state -> start.interrupts()
                        ? state.without(spot -> spot.isIn(
                                        inScope.caller(), inScope.node().scope()))
                                .add(List.of(new Token(begins, Phase.GOES)))
                        : state.beside(begins, start.scope(), Phase.GOES)));
    }

    /**
     * What is open around the tokens.
     *
     * @param activities that have not ended, whose boundary events may come
     * @param scopes each by one node in it, whose event subprocesses may come
     */
    private record Around(Set<Spot> activities, Collection<Spot> scopes) {}

    private static Around around(LifeState state) {
        Set<Spot> activities = new LinkedHashSet<>();
        Map<List<Object>, Spot> scopes = new LinkedHashMap<>();
        for (Token token : state.tokens()) {
            Spot spot = token.spot();
            if (token.phase() == Phase.WAITS) {
                activities.add(spot);
            }
            while (spot != null && !isOutside(state, spot)) {
                scopes.putIfAbsent(Arrays.asList(spot.caller(), spot.node().scope()), spot);
                FlowNode holder = spot.node().scope().holder();
                spot = holder == null ? spot.caller() : spot.at(holder);
                if (spot != null && !isOutside(state, spot)) {
                    activities.add(spot);
                }
            }
        }
        return new Around(activities, scopes.values());
    }

    /** Whether it belongs to the main way, which this way beside it can't touch. */
    private static boolean isOutside(LifeState state, Spot spot) {
        LifeState.Beside beside = state.beside();
        return beside != null && !spot.isIn(beside.began().caller(), beside.scope());
    }
}
