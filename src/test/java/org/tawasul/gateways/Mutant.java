package org.tawasul.gateways;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One condition of a model, wrong in one way.
 *
 * @param partner the condition it is exchanged with; the flow itself in every other turn
 * @param gateway all arrows out of the gateway, in the order in which they are asked
 */
record Mutant(Flow flow, Turn turn, Flow partner, List<Flow> gateway) {
    static List<Mutant> of(Models models, Flow flow) {
        List<Mutant> mutants = new ArrayList<>();
        Flow next = models.next(flow);
        for (Turn turn : Turn.values()) {
            if (turn != Turn.EXCHANGED) {
                mutants.add(new Mutant(flow, turn, flow, models.beside(flow)));
            } else if (next != null) {
                mutants.add(new Mutant(flow, turn, next, models.beside(flow)));
            }
        }
        return mutants;
    }

    String inPlaceOf(String asked) {
        if (asked.equals(flow.id())) {
            return partner.id();
        }
        return asked.equals(partner.id()) ? flow.id() : asked;
    }

    /** Whether somebody who went these ways would have gone another one. */
    boolean leadsAstray(Set<String> taken) {
        return gateway.stream().filter(one -> taken.contains(one.key())).anyMatch(one -> !chosen(one.id()::equals)
                .equals(one));
    }

    private Flow chosen(Predicate<String> right) {
        Flow otherwise =
                gateway.stream().filter(one -> !one.isConditional()).findFirst().orElseThrow();
        return gateway.stream()
                .filter(one -> one.isConditional() && turn.holds(this, one.id(), right))
                .findFirst()
                .orElse(otherwise);
    }

    @Override
    public String toString() {
        return turn == Turn.EXCHANGED ? turn + " with " + partner.condition() : turn.toString();
    }
}
