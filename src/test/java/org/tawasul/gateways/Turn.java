package org.tawasul.gateways;

import java.util.function.Predicate;

/** How a condition can be wrong. */
enum Turn {
    NEGATED {
        @Override
        boolean holds(Mutant mutant, String asked, Predicate<String> right) {
            return asked.equals(mutant.flow().id()) != right.test(asked);
        }
    },
    NEVER {
        @Override
        boolean holds(Mutant mutant, String asked, Predicate<String> right) {
            return !asked.equals(mutant.flow().id()) && right.test(asked);
        }
    },
    ALWAYS {
        @Override
        boolean holds(Mutant mutant, String asked, Predicate<String> right) {
            return asked.equals(mutant.flow().id()) || right.test(asked);
        }
    },
    /** With the next condition of the same gateway. Where there is none, the exchange of the two ways is the negation. */
    EXCHANGED {
        @Override
        boolean holds(Mutant mutant, String asked, Predicate<String> right) {
            return right.test(mutant.inPlaceOf(asked));
        }
    };

    /**
     * @param asked the arrow of the mutant's gateway that the engine asks
     * @param right what the model says of an arrow of this gateway
     */
    abstract boolean holds(Mutant mutant, String asked, Predicate<String> right);
}
