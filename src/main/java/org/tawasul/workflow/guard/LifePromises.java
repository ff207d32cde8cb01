package org.tawasul.workflow.guard;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.contract.Effect;
import org.tawasul.workflow.contract.Milestone;
import org.tawasul.workflow.contract.Outcome;

/** What has to be true at each step of a case, whenever it waits, and at its end. */
final class LifePromises {
    private static final String BROKEN = "models-way-broken";

    private LifePromises() {}

    /** Those that may come as things are; when none may, the one that has come nearest, so that it can be said what it lacks. */
    static List<Outcome> open(LifeState state, List<Outcome> outcomes) {
        List<Outcome> open = outcomes.stream()
                .filter(outcome -> state.holds().containsAll(outcome.effect().needs()))
                .toList();
        return open.isEmpty() ? List.of(Collections.max(outcomes, nearest(state))) : open;
    }

    /** That of which most has come about; of two, that which lacks less. */
    private static Comparator<Outcome> nearest(LifeState state) {
        return Comparator.comparingLong((Outcome outcome) -> needed(outcome, state, true))
                .thenComparingLong(outcome -> -needed(outcome, state, false));
    }

    private static long needed(Outcome outcome, LifeState state, boolean holds) {
        return outcome.effect().needs().stream()
                .filter(milestone -> state.holds().contains(milestone) == holds)
                .count();
    }

    /** Whether this may happen now; if not, it is told. */
    static boolean kept(LifeState state, FlowNode node, String where, Effect effect, Ways ways) {
        for (Milestone needed : sorted(effect.needs())) {
            if (!state.holds().contains(needed)) {
                return broken(ways, node, where, needed.name());
            }
        }
        for (Milestone hindering : sorted(effect.unless())) {
            if (state.holds().contains(hindering)) {
                return broken(ways, node, "unless", hindering.name());
            }
        }
        Milestone taken = takenFromOthers(state, effect);
        return taken == null || broken(ways, node, "beside", taken.name());
    }

    /** A way beside the main one may not take away what the main one rests on, nor end the case. */
    private static @Nullable Milestone takenFromOthers(LifeState state, Effect effect) {
        LifeState.Beside beside = state.beside();
        if (beside == null) {
            return null;
        }
        if (effect.brings().contains(Milestone.CASE_ENDED)) {
            return Milestone.CASE_ENDED;
        }
        Set<Milestone> taken = EnumSet.noneOf(Milestone.class);
        taken.addAll(effect.ends());
        taken.addAll(effect.owes());
        taken.retainAll(state.holds());
        taken.removeAll(beside.own());
        return taken.isEmpty() ? null : taken.iterator().next();
    }

    /** Where the case waits. */
    static boolean atRest(LifeState state, Ways ways) {
        if (!state.owes().isEmpty()) {
            return broken(
                    ways,
                    ways.last(),
                    "rest",
                    sorted(state.owes()).iterator().next().name());
        }
        if (state.beside() != null) {
            return true;
        }
        if (state.holds().contains(Milestone.CASE_ENDED)) {
            return broken(ways, ways.last(), "restUnless", Milestone.CASE_ENDED.name());
        }
        return state.runsClock() || broken(ways, ways.last(), "rest", "A_CLOCK");
    }

    /** Where a process, or a way beside it, ends. */
    static boolean atEnd(LifeState state, Ways ways) {
        if (!state.owes().isEmpty()) {
            return broken(
                    ways,
                    ways.last(),
                    "end",
                    sorted(state.owes()).iterator().next().name());
        }
        return state.beside() != null
                || state.holds().contains(Milestone.CASE_ENDED)
                || broken(ways, ways.last(), "end", Milestone.CASE_ENDED.name());
    }

    private static boolean broken(Ways ways, FlowNode node, String where, String milestone) {
        ways.broken(node, BROKEN, Map.of("where", where, "milestone", milestone));
        return false;
    }

    private static Set<Milestone> sorted(Set<Milestone> some) {
        Set<Milestone> sorted = EnumSet.noneOf(Milestone.class);
        sorted.addAll(some);
        return sorted;
    }
}
