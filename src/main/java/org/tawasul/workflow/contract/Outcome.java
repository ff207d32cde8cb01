package org.tawasul.workflow.contract;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which something may turn out.
 *
 * @param variable that is set by it, null if none is
 * @param value of the variable
 * @param effect on the case when it turns out so
 */
public record Outcome(@Nullable String variable, String value, Effect effect) {
    /** Sets no variable. */
    public static Outcome of(Effect effect) {
        return new Outcome(null, "", effect);
    }

    static Outcome of(ProcessVariable variable, String value, Effect effect) {
        if (!variable.closedValues().contains(value)) {
            throw new IllegalArgumentException(variable + " can't be " + value);
        }
        return new Outcome(variable.variableName(), value, effect);
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
        return Arrays.stream(contract.outcomes())
                .map(one -> of(
                        one.of(),
                        one.is(),
                        always.brings(one.brings()).ends(one.ends()).owes(one.owes())))
                .toList();
    }
}
