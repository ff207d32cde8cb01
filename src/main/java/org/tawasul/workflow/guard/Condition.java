package org.tawasul.workflow.guard;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway may ask: comparisons of a variable with a literal, joined by and, or, not. There is no node for a property, a call, an index
 * or a type, so a condition can't reach anything but the variables it names, whatever its text was.
 */
public sealed interface Condition {
    /** Whether it holds for these variables; a variable that is not set equals nothing and is neither more nor less than anything. */
    boolean holds(Function<String, @Nullable Object> variables);

    /** Calls the visitor for each comparison in it. */
    void each(java.util.function.Consumer<Comparison> visitor);

    /** Parses the text between <code>${</code> and <code>}</code>. Throws {@link ConditionError}. */
    static Condition parse(String text) {
        return new ConditionParser(text).whole();
    }

    /** Both hold. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> variables) {
            return left.holds(variables) && right.holds(variables);
        }

        @Override
        public void each(java.util.function.Consumer<Comparison> visitor) {
            left.each(visitor);
            right.each(visitor);
        }
    }

    /** At least one holds. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> variables) {
            return left.holds(variables) || right.holds(variables);
        }

        @Override
        public void each(java.util.function.Consumer<Comparison> visitor) {
            left.each(visitor);
            right.each(visitor);
        }
    }

    /** It does not hold. */
    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> variables) {
            return !inner.holds(variables);
        }

        @Override
        public void each(java.util.function.Consumer<Comparison> visitor) {
            inner.each(visitor);
        }
    }

    /** How a variable is compared. */
    enum Operator {
        EQUAL("=="),
        DIFFERENT("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        static Operator of(String sign) {
            for (Operator one : values()) {
                if (one.sign.equals(sign)) {
                    return one;
                }
            }
            throw new IllegalArgumentException(sign);
        }

        /** The same comparison read from the other side. */
        Operator mirrored() {
            return switch (this) {
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
                default -> this;
            };
        }

        public boolean ordersNumbers() {
            return this != EQUAL && this != DIFFERENT;
        }
    }

    /** @param literal a text, {@code true}, {@code false} or a number, as text */
    record Comparison(String variable, Operator operator, String literal) implements Condition {
        @Override
        public boolean holds(Function<String, @Nullable Object> variables) {
            Object value = variables.apply(variable);
            if (!operator.ordersNumbers()) {
                return literal.equals(value == null ? null : value.toString()) == (operator == Operator.EQUAL);
            }
            BigDecimal left = numberOf(value == null ? "" : value.toString());
            BigDecimal right = numberOf(literal);
            if (left == null || right == null) {
                return false;
            }
            int order = left.compareTo(right);
            return switch (operator) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                default -> order >= 0;
            };
        }

        @Override
        public void each(java.util.function.Consumer<Comparison> visitor) {
            visitor.accept(this);
        }

        /** The number that the text is, or null. */
        static @Nullable BigDecimal numberOf(String text) {
            return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
        }
    }
}
