package org.tawasul.casework.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import org.tawasul.shared.Refusal;
import org.tawasul.shared.text.FieldChecks;
import org.tawasul.workflow.TaskForm;

/**
 * The fields of a drawn task's form as an officer filled them in, checked against the form: values that are closed by their type, which the record may show,
 * and free text, which may name a person.
 */
record FilledForm(Map<String, Object> closed, Map<String, String> free) {
    static final int TEXT = 5000;

    static FilledForm of(TaskForm form, Map<String, String> given) {
        FieldChecks checks = new FieldChecks();
        Map<String, Object> closed = new TreeMap<>();
        Map<String, String> free = new TreeMap<>();
        for (String name : given.keySet()) {
            if (form.fields().stream().noneMatch(field -> field.name().equals(name))) {
                checks.refuse("fields." + name, "field-unknown", Map.of("name", name));
            }
        }
        for (TaskForm.Field field : form.fields()) {
            String value = given.get(field.name());
            if (value != null && !value.isBlank()) {
                read(field, value.strip(), checks, closed, free);
            } else if (field.required()) {
                checks.refuse("fields." + field.name(), "field-required", Map.of());
            }
        }
        checks.done();
        return new FilledForm(closed, free);
    }

    private static void read(
            TaskForm.Field field,
            String value,
            FieldChecks checks,
            Map<String, Object> closed,
            Map<String, String> free) {
        String name = "fields." + field.name();
        switch (field.type()) {
            case "text" -> free.put(field.name(), checks.text(name, value, TEXT));
            case "choice" -> closed.put(field.name(), checks.oneOf(name, value, field.choices()));
            case "number" -> closed.put(field.name(), number(name, value, checks));
            case "date" -> closed.put(field.name(), date(name, value, checks));
            default -> throw Refusal.inField("field-unknown", name);
        }
    }

    private static Object number(String name, String value, FieldChecks checks) {
        String latin = latinDigits(value);
        return latin.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")
                ? new BigDecimal(latin).toPlainString()
                : checks.refuse(name, "value-wrong-type", Map.of());
    }

    private static Object date(String name, String value, FieldChecks checks) {
        try {
            return LocalDate.parse(latinDigits(value)).toString();
        } catch (DateTimeParseException e) {
            return checks.refuse(name, "value-wrong-type", Map.of());
        }
    }

    /** People type either digit system. */
    private static String latinDigits(String value) {
        StringBuilder latin = new StringBuilder();
        value.chars()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c == '٫' ? '.' : c)
                .forEach(c -> latin.append((char) c));
        return latin.toString();
    }

    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(free);
        closed.forEach((name, value) -> all.put(name, String.valueOf(value)));
        return all;
    }
}
