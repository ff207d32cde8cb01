package org.tawasul.feedback;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.text.FieldChecks;

/**
 * Four scores from 1 (worst) to 5 (best) and words, at most 2,000 characters. The first three judge the entity, the fourth the system. Refuses {@code
 * score-out-of-range}, {@code text-too-long}.
 *
 * @param requestId the request it came with, for the record
 * @param login of the customer who was signed in; null for whoever holds the link
 */
public record RateReply(
        String token,
        int handling,
        int clarity,
        int courtesy,
        int ease,
        @Nullable String words,
        @Nullable String requestId,
        @Nullable String login) {
    public static final int WORST = 1;
    public static final int BEST = 5;
    public static final int WORDS = 2000;

    public RateReply {
        FieldChecks checks = new FieldChecks();
        score(checks, "handling", handling);
        score(checks, "clarity", clarity);
        score(checks, "courtesy", courtesy);
        score(checks, "ease", ease);
        words = checks.optionalText("words", words, WORDS);
        checks.done();
    }

    public RateReply(String token, int handling, int clarity, int courtesy, int ease, @Nullable String words) {
        this(token, handling, clarity, courtesy, ease, words, null, null);
    }

    public RateReply(
            String token,
            int handling,
            int clarity,
            int courtesy,
            int ease,
            @Nullable String words,
            @Nullable String requestId) {
        this(token, handling, clarity, courtesy, ease, words, requestId, null);
    }

    /** The same, said by the customer himself. */
    public RateReply by(String signedIn) {
        return new RateReply(token, handling, clarity, courtesy, ease, words, requestId, signedIn);
    }

    private static void score(FieldChecks checks, String field, int score) {
        if (score < WORST || score > BEST) {
            checks.refuse(field, "score-out-of-range", Map.of("min", WORST, "max", BEST));
        }
    }
}
