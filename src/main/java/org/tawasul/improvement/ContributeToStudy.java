package org.tawasul.improvement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.text.FieldChecks;

/**
 * What an entity says of a cluster of suggestions. Refuses {@code field-required}, {@code value-out-of-range}, {@code text-too-long} and {@code text-without-letters}.
 *
 * @param cost in whole dinars, once and for all
 * @param benefit what it would bring, at most 2,000 characters
 * @param weeks from the decision until it is live
 */
public record ContributeToStudy(@Nullable Long cost, @Nullable String benefit, @Nullable Integer weeks) {
    public static final long COST = 1_000_000_000L;
    public static final int BENEFIT = 2000;
    public static final int WEEKS = 520;

    public ContributeToStudy {
        FieldChecks checks = new FieldChecks();
        if (cost == null) {
            checks.refuse("cost", "field-required", Map.of());
        } else if (cost < 0 || cost > COST) {
            checks.refuse("cost", "value-out-of-range", Map.of("min", 0, "max", COST));
        }
        benefit = checks.words("benefit", benefit, BENEFIT);
        checks.within("weeks", weeks, 1, WEEKS);
        checks.done();
    }
}
