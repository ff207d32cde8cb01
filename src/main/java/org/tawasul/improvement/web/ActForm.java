package org.tawasul.improvement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.ImprovementView.Way;
import org.tawasul.improvement.PlanImprovement;
import org.tawasul.improvement.PlanStep;
import org.tawasul.improvement.TellEffect;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.WrittenId;
import org.tawasul.shared.text.Digits;

/** What was typed into the form of what comes next. */
record ActForm(Map<String, String> typed) {
    /** Of steps on a form at first, and as many more each time. */
    static final int ROWS = 6;

    private static final int DIGITS = 4;

    /** Of a row of a step. */
    private static final List<String> PARTS = List.of("step", "stepOther", "due");

    /** Empty for what was not typed; templates call it by the field's name. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether it says what was done of the step. */
    public boolean isOf(PlanStep step) {
        return get("step").equals(Long.toString(step.id()));
    }

    /** What was planned and when it was done: who plans anew or tells the effect changes what has to change and types nothing twice. */
    static ActForm planned(ImprovementView view, List<PlanStep> steps) {
        Map<String, String> typed = new HashMap<>();
        typed.put("owner", Objects.requireNonNullElse(view.owner(), ""));
        typed.put("dueOn", Objects.toString(view.dueOn(), ""));
        typed.put("effectiveOn", Objects.toString(view.effectiveOn(), ""));
        for (PlanStep step : steps) {
            typed.put("step" + step.position(), step.text());
            typed.put("stepOther" + step.position(), Objects.requireNonNullElse(step.textOther(), ""));
            typed.put("due" + step.position(), step.dueOn().toString());
        }
        return new ActForm(typed);
    }

    long version() {
        return get("version").matches(WrittenId.FORM) ? Long.parseLong(get("version")) : -1;
    }

    /** Refuses {@code field-required} where none of the two ways was chosen. */
    boolean chosen(String field, String yes, String no) {
        String value = get(field);
        if (!value.equals(yes) && !value.equals(no)) {
            throw Refusal.inField("field-required", field);
        }
        return value.equals(yes);
    }

    /** Rows for steps: as many as were asked for, and never fewer than are typed. */
    int rows() {
        String asked = get("rows");
        int rows = Math.max(ROWS, Digits.isNumber(asked, 2) ? Integer.parseInt(asked) : ROWS);
        for (int row = rows + 1; row <= PlanImprovement.MOST; row++) {
            if (isTyped(row)) {
                rows = row;
            }
        }
        return Math.min(rows, PlanImprovement.MOST);
    }

    /** Without empty rows between steps: what is refused of a step is said by where it stands among those that were typed. */
    ActForm withoutGaps() {
        Map<String, String> closed = new HashMap<>(typed);
        int next = 1;
        for (int row = 1; row <= PlanImprovement.MOST + 1; row++) {
            if (isTyped(row)) {
                for (String field : PARTS) {
                    String value = get(field + row);
                    closed.remove(field + row);
                    closed.put(field + next, value);
                }
                next++;
            }
        }
        return new ActForm(closed);
    }

    private boolean isTyped(int row) {
        return PARTS.stream().anyMatch(field -> !get(field + row).isBlank());
    }

    PlanImprovement plan() {
        List<PlanImprovement.Step> steps = new ArrayList<>();
        // One behind the last, so that what is too much is refused and not left out.
        for (int row = 1; row <= PlanImprovement.MOST + 1; row++) {
            if (isTyped(row)) {
                steps.add(new PlanImprovement.Step(get("step" + row), get("stepOther" + row), day("due" + row)));
            }
        }
        return new PlanImprovement(get("owner"), day("dueOn"), steps);
    }

    TellEffect effect() {
        return new TellEffect(
                way(), get("done"), get("doneOther"), get("effect"), get("effectOther"), fewer(), day("effectiveOn"));
    }

    private @Nullable Way way() {
        try {
            return Way.valueOf(get("way").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private @Nullable Integer fewer() {
        String text = get("fewerCases").replaceAll("[%٪\\s]", "").replace('−', '-');
        if (text.isEmpty()) {
            return null;
        }
        String digits = text.startsWith("-") ? text.substring(1) : text;
        if (!Digits.isNumber(digits, Integer.MAX_VALUE)) {
            throw Refusal.inField("improvement-percent-invalid", "fewerCases");
        }
        if (digits.length() > DIGITS) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "value-out-of-range", Map.of("min", -1000, "max", 100), "fewerCases");
        }
        return Integer.valueOf(text);
    }

    private @Nullable LocalDate day(String field) {
        String text = get(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Refusal.inField("day-invalid", field);
        }
    }
}
