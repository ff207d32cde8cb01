package org.tawasul.oversight;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.feedback.RateReply;
import org.tawasul.shared.text.FieldChecks;

/**
 * What a reviewer thinks of a reply, by the three criteria by which customers judge an entity, from 1 (worst) to 5 (best). Refuses {@code field-required} and {@code score-out-of-range}.
 *
 * @param kept whether the case was really answered within its period, whatever the clock says
 */
public record AppraiseReply(long reply, int handling, int clarity, int courtesy, boolean kept) {
    /** As a form sends it. */
    public static AppraiseReply of(
            long reply,
            @Nullable Integer handling,
            @Nullable Integer clarity,
            @Nullable Integer courtesy,
            @Nullable String kept) {
        FieldChecks checks = new FieldChecks();
        int first = score(checks, "handling", handling);
        int second = score(checks, "clarity", clarity);
        int third = score(checks, "courtesy", courtesy);
        if (kept == null || !(kept.equals("yes") || kept.equals("no"))) {
            checks.refuse("kept", "field-required", Map.of());
        }
        checks.done();
        return new AppraiseReply(reply, first, second, third, "yes".equals(kept));
    }

    private static int score(FieldChecks checks, String field, @Nullable Integer score) {
        if (score == null) {
            checks.refuse(field, "field-required", Map.of());
            return RateReply.WORST;
        }
        if (score < RateReply.WORST || score > RateReply.BEST) {
            checks.refuse(field, "score-out-of-range", Map.of("min", RateReply.WORST, "max", RateReply.BEST));
        }
        return score;
    }
}
