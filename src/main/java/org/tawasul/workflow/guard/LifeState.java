package org.tawasul.workflow.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tawasul.workflow.contract.Effect;
import org.tawasul.workflow.contract.Milestone;

/**
 * Where a case may be on the way through its models, and what is certain there.
 *
 * @param tokens the places where it stands, several behind a parallel gateway; none at its end
 * @param holds the milestones that hold
 * @param owes those that have to be brought before it waits or ends
 * @param values of variables that gateways may ask
 * @param beside set on a way beside the main one, which begins with something that does not interrupt
 */
record LifeState(
        List<Token> tokens,
        Set<Milestone> holds,
        Set<Milestone> owes,
        Map<Variable, String> values,
        @Nullable Beside beside) {
    /** What a token does next. */
    enum Phase {
        COMES,
        GOES,
        WAITS,
        /** In front of a parallel gateway, for the others. */
        JOINS
    }

    /** A place where the case stands. */
    record Token(Spot spot, Phase phase) {}

    /** A variable belongs to the process in which it was set. */
    record Variable(@Nullable Spot process, String name) {}

    /**
     * A way beside the main one.
     *
     * @param began where
     * @param scope that it does not leave
     * @param own what it has brought itself; the rest may change at any time
     */
    record Beside(Spot began, FlowScope scope, Set<Milestone> own) {}

    static LifeState at(Spot start, Set<Milestone> holds, Set<Milestone> owes) {
        return new LifeState(List.of(new Token(start, Phase.COMES)), holds, owes, Map.of(), null);
    }

    @Nullable
    Token moving() {
        return tokens.stream()
                .filter(token -> token.phase() == Phase.COMES || token.phase() == Phase.GOES)
                .findFirst()
                .orElse(null);
    }

    boolean runsClock() {
        return holds.stream().anyMatch(Milestone::isClock);
    }

    @Nullable
    String value(@Nullable Spot process, String name) {
        return values.get(new Variable(process, name));
    }

    LifeState set(@Nullable Spot process, Map<String, String> sets) {
        if (sets.isEmpty()) {
            return this;
        }
        Map<Variable, String> changed = new HashMap<>(values);
        sets.forEach((name, value) -> changed.put(new Variable(process, name), value));
        return new LifeState(tokens, holds, owes, changed, beside);
    }

    LifeState with(List<Token> others) {
        return new LifeState(List.copyOf(others), holds, owes, values, beside);
    }

    /** One token in the place of another. */
    LifeState move(Token from, Spot to, Phase phase) {
        List<Token> moved = new ArrayList<>(tokens);
        moved.set(moved.indexOf(from), new Token(to, phase));
        return with(moved);
    }

    LifeState add(Collection<Token> more) {
        List<Token> all = new ArrayList<>(tokens);
        all.addAll(more);
        return with(all);
    }

    /** Without those tokens, and without the variables of processes that are over with them. */
    LifeState without(Predicate<Spot> gone) {
        List<Token> left =
                tokens.stream().filter(token -> !gone.test(token.spot())).toList();
        Map<Variable, String> kept = new HashMap<>(values);
        kept.keySet().removeIf(variable -> {
            Spot process = variable.process();
            return process != null && gone.test(process);
        });
        return new LifeState(left, holds, owes, kept, beside);
    }

    boolean isAnyIn(@Nullable Spot process, FlowScope scope) {
        return tokens.stream().anyMatch(token -> token.spot().isIn(process, scope));
    }

    LifeState after(Effect effect) {
        if (effect.equals(Effect.NONE)) {
            return this;
        }
        return new LifeState(tokens, changed(holds, effect), owed(effect), values, besideAfter(effect));
    }

    private @Nullable Beside besideAfter(Effect effect) {
        return beside == null ? null : new Beside(beside.began(), beside.scope(), changed(beside.own(), effect));
    }

    private static Set<Milestone> changed(Set<Milestone> held, Effect effect) {
        Set<Milestone> changed = EnumSet.noneOf(Milestone.class);
        changed.addAll(held);
        changed.removeAll(effect.ends());
        changed.removeAll(effect.owes());
        changed.addAll(effect.brings());
        return changed;
    }

    private Set<Milestone> owed(Effect effect) {
        Set<Milestone> owed = EnumSet.noneOf(Milestone.class);
        owed.addAll(owes);
        owed.removeAll(effect.brings());
        owed.addAll(effect.owes());
        return owed;
    }

    /** The way beside the main one that begins here with what holds now. */
    LifeState beside(Spot began, FlowScope scope, Phase phase) {
        Map<Variable, String> own = new HashMap<>(values);
        own.keySet().removeIf(variable -> !Objects.equals(variable.process(), began.caller()));
        return new LifeState(
                List.of(new Token(began, phase)),
                holds,
                EnumSet.noneOf(Milestone.class),
                own,
                new Beside(began, scope, EnumSet.noneOf(Milestone.class)));
    }

    /** On a way beside the main one, once it has waited: only what it brought itself is still certain. */
    LifeState afterWaitBeside() {
        Beside side = Objects.requireNonNull(beside);
        return new LifeState(tokens, side.own(), owes, values, side);
    }
}
