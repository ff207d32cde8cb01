package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.shared.text.FieldChecks;

/**
 * What an improvement brought. Refuses {@code field-required}, {@code text-too-long}, {@code text-without-letters} and {@code value-out-of-range}.
 *
 * @param done what was done: the register's column "state"
 * @param doneOther the same in the other language; null where nobody wrote it
 * @param effect in words
 * @param effectOther the same in the other language; null where nobody wrote it. Refuses {@code wording-in-same-language}, as {@code doneOther} does
 * @param fewerCases percent of cases less, as it is claimed; null where no figure is
 * @param effectiveOn first day on which the improvement was at work
 */
public record TellEffect(
        @Nullable Way way,
        String done,
        @Nullable String doneOther,
        String effect,
        @Nullable String effectOther,
        @Nullable Integer fewerCases,
        @Nullable LocalDate effectiveOn) {
    private static final int TEXT = 2000;

    public TellEffect {
        FieldChecks checks = new FieldChecks();
        done = checks.words("done", done, TEXT);
        doneOther = checks.optionalWords("doneOther", doneOther, TEXT);
        effect = checks.words("effect", effect, TEXT);
        effectOther = checks.optionalWords("effectOther", effectOther, TEXT);
        if (way == null) {
            checks.refuse("way", "field-required", Map.of());
        }
        if (fewerCases != null) {
            checks.within("fewerCases", fewerCases, -1000, 100);
        }
        if (effectiveOn == null) {
            checks.refuse("effectiveOn", "field-required", Map.of());
        }
        checks.done();
    }

    /** In one language. */
    public TellEffect(
            @Nullable Way way,
            String done,
            String effect,
            @Nullable Integer fewerCases,
            @Nullable LocalDate effectiveOn) {
        this(way, done, null, effect, null, fewerCases, effectiveOn);
    }
}
