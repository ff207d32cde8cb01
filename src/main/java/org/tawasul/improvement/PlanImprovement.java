package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.text.FieldChecks;

/**
 * The plan of an improvement. Refuses {@code field-required}, {@code text-too-long}, {@code text-without-letters} and {@code improvement-steps-too-many}.
 *
 * @param owner login of whoever of the entity answers for it
 * @param dueOn the day by which all is done
 * @param steps one to {@link #MOST}
 */
public record PlanImprovement(String owner, @Nullable LocalDate dueOn, List<Step> steps) {
    public static final int MOST = 20;
    public static final int TEXT = 500;

    public PlanImprovement {
        FieldChecks checks = new FieldChecks();
        owner = checks.line("owner", owner, 200);
        if (dueOn == null) {
            checks.refuse("dueOn", "field-required", Map.of());
        }
        if (steps.isEmpty()) {
            checks.refuse("step1", "field-required", Map.of());
        }
        if (steps.size() > MOST) {
            checks.refuse("step" + MOST, "improvement-steps-too-many", Map.of("max", MOST));
        }
        List<Step> clean = new ArrayList<>();
        for (Step step : steps.stream().limit(MOST).toList()) {
            int number = clean.size() + 1;
            clean.add(step.checked(number, checks));
            if (step.dueOn() == null) {
                checks.refuse("due" + number, "field-required", Map.of());
            }
        }
        steps = List.copyOf(clean);
        checks.done();
    }

    /**
     * A step that is to be taken, and its last day.
     *
     * @param textOther the same in the other language; null where nobody wrote it. Refuses {@code wording-in-same-language}
     */
    public record Step(String text, @Nullable String textOther, @Nullable LocalDate dueOn) {
        public Step(String text, @Nullable LocalDate dueOn) {
            this(text, null, dueOn);
        }

        private Step checked(int number, FieldChecks checks) {
            String words = checks.words("step" + number, text, TEXT);
            String other = "stepOther" + number;
            String otherWords = checks.optionalWords(other, textOther, TEXT);
            if (!words.isEmpty() && otherWords != null) {
                checks.and(() -> Wording.written(words, otherWords, other));
            }
            return new Step(words, otherWords, dueOn);
        }
    }
}
