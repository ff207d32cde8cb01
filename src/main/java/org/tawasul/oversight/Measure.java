package org.tawasul.oversight;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.Indicator;
import org.tawasul.organisation.Target;

/**
 * An indicator: what was measured and what it shall be.
 *
 * @param value null if there was nothing to measure
 * @param target null if none is in force
 */
public record Measure(Indicator indicator, @Nullable BigDecimal value, @Nullable Target target) {
    /** Whether there is something to compare. */
    public boolean isCompared() {
        return value != null && target != null;
    }

    public boolean isMet() {
        return value != null && target != null && target.isMetBy(value);
    }

    /** How far it is from its target, never negative; zero if there is nothing to compare. */
    public BigDecimal distance() {
        return value == null || target == null
                ? BigDecimal.ZERO
                : value.subtract(target.value()).abs();
    }
}
