package org.tawasul.oversight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many replies of an entity left in time, and how many of these something else than quick work would explain. Nobody is accused: each of these cases may have its good reason, and each can
 * be opened.
 *
 * @param entity null for all together, and for cases that no entity has
 * @param replied cases that were replied to
 * @param inTime of these, those that never exceeded their period
 * @param explained of those in time, those of which a rule says something
 * @param reasons how many each rule speaks of; a case may have several. Those of {@link HonestFigures#OUTSIDE} are in no other of these numbers
 */
public record HonestShare(
        @Nullable String entity, long replied, long inTime, long explained, Map<String, Long> reasons) {
    public HonestShare {
        reasons = Map.copyOf(reasons);
    }

    /** Percent in time, as it stands; null without a reply. */
    public @Nullable BigDecimal raw() {
        return percent(inTime, replied);
    }

    /** Percent in time if those cases did not count as kept. */
    public @Nullable BigDecimal without() {
        return percent(inTime - explained, replied);
    }

    /** Suggestions whose words show another kind: not among those replied to. */
    public long outside() {
        return of(HonestFigures.OUTSIDE);
    }

    /** Percent in time if those outside were among the replies and nothing that a rule speaks of counted as kept; null without a reply. */
    public @Nullable BigDecimal whole() {
        return percent(inTime - explained, replied + outside());
    }

    public long of(String reason) {
        return reasons.getOrDefault(reason, 0L);
    }

    /** Both together, of no entity any more. */
    public HonestShare plus(HonestShare other) {
        Map<String, Long> both = new TreeMap<>(reasons);
        other.reasons.forEach((reason, number) -> both.merge(reason, number, Long::sum));
        return new HonestShare(null, replied + other.replied, inTime + other.inTime, explained + other.explained, both);
    }

    private static @Nullable BigDecimal percent(long number, long of) {
        return of == 0
                ? null
                : BigDecimal.valueOf(100 * number).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
}
