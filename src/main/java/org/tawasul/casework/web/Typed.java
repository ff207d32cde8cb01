package org.tawasul.casework.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.casework.Draft;

/** What stands in the forms of a page: what was just sent and refused, else what was begun and kept. */
final class Typed {
    private final Map<String, Map<String, String>> byForm = new HashMap<>();
    private final Map<String, Instant> keptAt = new HashMap<>();
    private final @Nullable String sent;

    /** @param sent the form that was sent and came back; null for a page that was only asked for */
    Typed(List<Draft> drafts, @Nullable String sent, Map<String, String> fields) {
        this.sent = sent;
        drafts.forEach(draft -> {
            byForm.put(draft.act(), draft.fields());
            keptAt.put(draft.act(), draft.savedAt());
        });
        if (sent != null) {
            byForm.put(sent, fields);
        }
    }

    /** Of a field of a form; empty if nothing was typed. */
    public String of(String form, String field) {
        return byForm.getOrDefault(form, Map.of()).getOrDefault(field, "");
    }

    public boolean has(String form) {
        return byForm.containsKey(form);
    }

    /** When the server had it; null for a form in which nobody has begun. */
    public @Nullable Instant keptAt(String form) {
        return keptAt.get(form);
    }

    /** Whether this form came back: its errors are shown at its fields. */
    public boolean isBack(String form) {
        return form.equals(sent);
    }

    /** The id of a field: its name in the form that came back, to which the summary leads, and one of its own elsewhere. */
    public String id(String form, String field) {
        return isBack(form) ? field : form + "-" + field;
    }

    /** What was written in words, for who can no longer send it. */
    public List<Map.Entry<String, String>> all() {
        return byForm.entrySet().stream()
                .flatMap(form -> form.getValue().entrySet().stream())
                .filter(field ->
                        !field.getKey().equals("button") && !field.getValue().isBlank())
                .toList();
    }
}
