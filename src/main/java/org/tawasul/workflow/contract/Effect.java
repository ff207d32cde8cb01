package org.tawasul.workflow.contract;

import java.util.EnumSet;
import java.util.Set;

/**
 * What something that happens to a case needs and changes.
 *
 * @param needs must hold before, on every way that leads to it
 * @param unless must not hold before, on any way
 * @param brings holds from here on
 * @param ends holds no longer
 * @param owes holds no longer, and has to be brought before the case waits or ends
 */
public record Effect(
        Set<Milestone> needs, Set<Milestone> unless, Set<Milestone> brings, Set<Milestone> ends, Set<Milestone> owes) {
    /** It may always happen and changes nothing. */
    public static final Effect NONE = new Effect(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Effect {
        needs = Set.copyOf(needs);
        unless = Set.copyOf(unless);
        brings = Set.copyOf(brings);
        ends = Set.copyOf(ends);
        owes = Set.copyOf(owes);
    }

    public Effect needs(Milestone... more) {
        return new Effect(with(needs, more), unless, brings, ends, owes);
    }

    public Effect unless(Milestone... more) {
        return new Effect(needs, with(unless, more), brings, ends, owes);
    }

    public Effect brings(Milestone... more) {
        return new Effect(needs, unless, with(brings, more), ends, owes);
    }

    public Effect ends(Milestone... more) {
        return new Effect(needs, unless, brings, with(ends, more), owes);
    }

    public Effect owes(Milestone... more) {
        return new Effect(needs, unless, brings, ends, with(owes, more));
    }

    private static Set<Milestone> with(Set<Milestone> some, Milestone... more) {
        EnumSet<Milestone> all = EnumSet.noneOf(Milestone.class);
        all.addAll(some);
        all.addAll(Set.of(more));
        return all;
    }
}
