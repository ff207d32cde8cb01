package org.tawasul.workflow.guard;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.release.SourceProblem;
import org.tawasul.shared.Bilingual;
import org.tawasul.workflow.TaskForm;

/** Reads the form files beside a model. */
public final class FormFiles {
    private static final int MAX_BYTES = 64 * 1024;
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private FormFiles() {}

    public static boolean isForm(String path) {
        return path.endsWith(Places.FORM);
    }

    public static String folder(String path) {
        return Places.folder(path);
    }

    /** A form that went through the guard once; throws IllegalStateException for any other. */
    public static TaskForm read(String path, byte[] bytes) {
        Problems problems = new Problems(path);
        TaskForm form = read(path, bytes, problems);
        if (form == null || !problems.isEmpty()) {
            throw new IllegalStateException("Form " + path + ": " + problems.list());
        }
        return form;
    }

    /** Null if it is not even readable; anything else that is wrong is added to the problems. */
    static @Nullable TaskForm read(String path, byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add("", "models-too-large", Map.of("limit", MAX_BYTES / 1024));
            return null;
        }
        try {
            RawForm raw = YAML.readValue(bytes, RawForm.class);
            TaskForm form = raw.form();
            FormCheck.check(path, form, problems);
            return form;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add("line " + line, "models-form-unreadable", Map.of("line", line));
        } catch (IOException | RuntimeException e) {
            problems.add("", "models-form-unreadable", Map.of("line", 0));
        }
        return null;
    }

    static List<SourceProblem> problems(String path, byte[] bytes) {
        Problems problems = new Problems(path);
        read(path, bytes, problems);
        return problems.list();
    }

    /** As written; whatever may be left out is null. A text that must be there and is not becomes empty, and is refused by the check. */
    private record RawForm(
            @Nullable String element,
            @Nullable RawText title,
            @Nullable String team,
            @Nullable List<String> roles,
            @Nullable List<RawField> fields,
            @Nullable List<RawButton> buttons) {
        TaskForm form() {
            return new TaskForm(
                    or(element),
                    text(title),
                    or(team),
                    list(roles),
                    list(fields).stream().map(RawField::field).toList(),
                    list(buttons).stream().map(RawButton::button).toList());
        }
    }

    private record RawText(@Nullable String ar, @Nullable String en) {}

    private record RawField(
            @Nullable String name,
            @Nullable RawText label,
            @Nullable String type,
            boolean required,
            @Nullable List<String> choices) {
        TaskForm.Field field() {
            return new TaskForm.Field(or(name), text(label), or(type), required, list(choices));
        }
    }

    private record RawButton(
            @Nullable String id,
            @Nullable RawText label,
            @Nullable String act,
            @Nullable String variable,
            @Nullable String value) {
        TaskForm.Button button() {
            return new TaskForm.Button(or(id), text(label), or(act), or(variable), or(value));
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Bilingual text(@Nullable RawText text) {
        return text == null ? new Bilingual("", "") : new Bilingual(or(text.ar()), or(text.en()));
    }

    private static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
