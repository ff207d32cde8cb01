package org.tawasul.pages;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be mended in a form, in the visitor's language: shown together above the form, and each at its field. */
public record Errors(int status, List<One> list) {
    /** Of a form that nobody has sent yet. */
    public static final Errors NONE = new Errors(200, List.of());

    /**
     * @param field name of the field; null if the mistake is not one field's
     * @param code of the refusal, by which a page can offer more than its sentence
     */
    public record One(@Nullable String field, String code, String sentence) {}

    public Errors {
        list = List.copyOf(list);
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** What is wrong in the field; null if nothing is. */
    public @Nullable String of(String field) {
        return list.stream()
                .filter(one -> Objects.equals(one.field(), field))
                .map(One::sentence)
                .findFirst()
                .orElse(null);
    }

    public boolean has(String code) {
        return list.stream().anyMatch(one -> one.code().equals(code));
    }
}
