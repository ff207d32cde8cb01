package org.tawasul.workflow.guard;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tawasul.shared.Bilingual;
import org.tawasul.workflow.TaskForm;
import org.tawasul.workflow.contract.ProcessVariable;
import org.tawasul.workflow.contract.TaskAct;

/** What a form must have, and what it may say. */
final class FormCheck {
    static final Set<String> TEAMS = Set.of("responsible", "central", "supervisors", "quality", "contributor", "asker");
    private static final Set<String> ACTS =
            Arrays.stream(TaskAct.values()).map(TaskAct::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FIELD_TYPES = Set.of("text", "choice", "number", "date");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,39}");

    private final TaskForm form;
    private final Problems problems;

    private FormCheck(TaskForm form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    static void check(String path, TaskForm form, Problems problems) {
        FormCheck check = new FormCheck(form, problems);
        String expected = Places.base(path, Places.FORM);
        if (!form.element().equals(expected)) {
            problems.add("element", "models-form-element-differs", Map.of("expected", expected));
        }
        check.head();
        check.fields();
        check.buttons();
    }

    private void head() {
        both("title", form.title());
        if (!TEAMS.contains(form.team())) {
            problems.add("team", "models-form-team-unknown", Map.of("team", form.team(), "allowed", sorted(TEAMS)));
        }
        if (form.roles().isEmpty()
                || !form.roles().stream().allMatch(role -> ROLE.matcher(role).matches())) {
            problems.add("roles", "models-form-roles-missing");
        }
    }

    private void fields() {
        Set<String> seen = new HashSet<>();
        for (TaskForm.Field field : form.fields()) {
            String place = "fields " + field.name();
            both(place, field.label());
            if (!NAME.matcher(field.name()).matches() || !seen.add(field.name())) {
                problems.add(place, "models-form-name-refused", Map.of("name", field.name()));
            }
            if (!FIELD_TYPES.contains(field.type())) {
                problems.add(
                        place,
                        "models-form-field-type-unknown",
                        Map.of("type", field.type(), "allowed", sorted(FIELD_TYPES)));
            }
            if (field.type().equals("choice") == field.choices().isEmpty()) {
                problems.add(place, "models-form-choices-wrong");
            }
        }
    }

    private void buttons() {
        if (form.buttons().isEmpty()) {
            problems.add("buttons", "models-form-buttons-missing");
        }
        Set<String> seen = new HashSet<>();
        for (TaskForm.Button button : form.buttons()) {
            String place = "buttons " + button.id();
            both(place, button.label());
            if (!NAME.matcher(button.id()).matches() || !seen.add(button.id())) {
                problems.add(place, "models-form-name-refused", Map.of("name", button.id()));
            }
            if (!ACTS.contains(button.act())) {
                problems.add(place, "models-form-act-unknown", Map.of("act", button.act(), "allowed", sorted(ACTS)));
            }
            outcome(place, button);
        }
    }

    private void outcome(String place, TaskForm.Button button) {
        boolean none = button.variable().isEmpty() && button.value().isEmpty();
        if (!button.act().equals("complete")) {
            if (!none) {
                problems.add(place, "models-form-outcome-not-here", Map.of("act", button.act()));
            }
            return;
        }
        if (ProcessVariable.of(button.variable()).isPresent() || Reserved.is(button.variable())) {
            problems.add(place, "models-form-outcome-reserved", Map.of("variable", button.variable()));
        } else if (!none
                && (!NAME.matcher(button.variable()).matches()
                        || !VALUE.matcher(button.value()).matches())) {
            problems.add(place, "models-form-outcome-refused");
        }
    }

    private void both(String place, Bilingual text) {
        if (text.ar().isBlank() || text.en().isBlank()) {
            problems.add(place, "models-form-language-missing");
        }
    }

    static String sorted(Set<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }
}
