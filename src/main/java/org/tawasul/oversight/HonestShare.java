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
 * @param reasons how many each rule speaks of; a case may have several
 */
public record HonestShare(
        @Nullable String entity, long replied, long inTime, long explained, Map<String, Long> reasons) {
    public HonestShare {
        reasons = Map.copyOf(reasons);
    }

    /** Percent in time, as it stands; null without a reply. */
    public @Nullable BigDecimal raw() {
        return percent(inTime);
    }

    /** Percent in time if those cases did not count as kept. */
    public @Nullable BigDecimal without() {
        return percent(inTime - explained);
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

    private @Nullable BigDecimal percent(long number) {
        return replied == 0
                ? null
                : BigDecimal.valueOf(100 * number).divide(BigDecimal.valueOf(replied), 2, RoundingMode.HALF_UP);
    }
}
