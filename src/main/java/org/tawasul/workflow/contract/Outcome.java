package org.tawasul.workflow.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which something may turn out; open when what its effect needs holds.
 *
 * @param sets the variables that are set by it, with their values
 * @param effect on the case when it turns out so
 */
public record Outcome(Map<String, String> sets, Effect effect) {
    public Outcome {
        sets = Map.copyOf(sets);
    }

    /** Sets no variable. */
    public static Outcome of(Effect effect) {
        return new Outcome(Map.of(), effect);
    }

    static Outcome of(ProcessVariable variable, String value, Effect effect) {
        return of(effect).and(variable, value);
    }

    /** Sets one more. */
    Outcome and(ProcessVariable variable, String value) {
        if (!variable.closedValues().contains(value)) {
            throw new IllegalArgumentException(variable + " can't be " + value);
        }
        Map<String, String> more = new TreeMap<>(sets);
        more.put(variable.variableName(), value);
        return new Outcome(more, effect);
    }

    /** The values it sets, for a person. */
    public String said() {
        return String.join(", ", new TreeMap<>(sets).values());
    }

    /** How a step may turn out by its contract: in one way, or in each that it names. Whoever has no contract needs nothing and changes nothing. */
    public static List<Outcome> of(@Nullable StepContract contract) {
        if (contract == null) {
            return List.of(of(Effect.NONE));
        }
        Effect always = Effect.NONE
                .needs(contract.needs())
                .unless(contract.unless())
                .brings(contract.brings())
                .ends(contract.ends())
                .owes(contract.owes());
        if (contract.outcomes().length == 0) {
            return List.of(of(always));
        }
        return Arrays.stream(contract.outcomes()).map(one -> of(one, always)).toList();
    }

    private static Outcome of(StepContract.Outcome one, Effect always) {
        Effect effect =
                always.needs(one.when()).brings(one.brings()).ends(one.ends()).owes(one.owes());
        return one.of().length == 0 ? of(effect) : of(one.of()[0], one.is(), effect);
    }
}
