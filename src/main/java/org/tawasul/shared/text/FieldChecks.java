package org.tawasul.shared.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.FieldRefusals;
import org.tawasul.shared.Refusal;

/**
 * Checks the fields of one command and gathers everything that is wrong. Each check returns the cleaned value, or an empty one if it is wrong: what was
 * checked may be used only after {@link #done()}.
 */
public final class FieldChecks {
    private final List<Refusal> found = new ArrayList<>();

    /** Refuses {@code field-required} and {@code text-too-long} (max). */
    public String text(String field, @Nullable String value, int max) {
        String clean = value == null ? "" : WrittenText.clean(value);
        if (!WrittenText.isSeen(clean)) {
            return refuse(field, "field-required", Map.of());
        }
        return bounded(field, clean, max);
    }

    /** A text that somebody will read: refuses {@code text-without-letters} too. */
    public String words(String field, @Nullable String value, int max) {
        return lettered(field, text(field, value, max));
    }

    /** Null for one that isn't given or is blank. */
    public @Nullable String optionalWords(String field, @Nullable String value, int max) {
        String clean = optionalText(field, value, max);
        return clean == null ? null : lettered(field, clean);
    }

    /** A text on one line. */
    public String line(String field, @Nullable String value, int max) {
        return text(field, value == null ? null : WrittenText.cleanLine(value), max);
    }

    /** Null for one that isn't given or is blank. */
    public @Nullable String optionalText(String field, @Nullable String value, int max) {
        String clean = value == null ? "" : WrittenText.clean(value);
        return WrittenText.isSeen(clean) ? bounded(field, clean, max) : null;
    }

    /** Refuses {@code field-required} and {@code value-not-allowed} (allowed). */
    public String oneOf(String field, @Nullable String value, Collection<String> allowed) {
        if (value == null || value.isBlank()) {
            return refuse(field, "field-required", Map.of());
        }
        return allowed.contains(value)
                ? value
                : refuse(field, "value-not-allowed", Map.of("allowed", String.join(", ", allowed)));
    }

    /** Refuses {@code field-required} and {@code value-out-of-range} (min, max). */
    public int within(String field, @Nullable Integer value, int min, int max) {
        if (value == null) {
            refuse(field, "field-required", Map.of());
            return min;
        }
        if (value < min || value > max) {
            refuse(field, "value-out-of-range", Map.of("min", min, "max", max));
        }
        return value;
    }

    /** Keeps what a nested command refused of itself. */
    public void and(Runnable nested) {
        try {
            nested.run();
        } catch (Refusal refusal) {
            found.add(refusal);
        } catch (FieldRefusals refusals) {
            found.addAll(refusals.refusals());
        }
    }

    public String refuse(String field, String code, Map<String, Object> parameters) {
        found.add(new Refusal(Refusal.Kind.INVALID, code, parameters, field));
        return "";
    }

    /** Throws the one refusal as it is, several as {@link FieldRefusals}, and nothing when all is well. */
    public void done() {
        if (found.size() == 1) {
            throw found.get(0);
        }
        if (!found.isEmpty()) {
            throw new FieldRefusals(found);
        }
    }

    private String lettered(String field, String clean) {
        boolean says = clean.isEmpty() || clean.codePoints().anyMatch(Character::isLetter);
        return says ? clean : refuse(field, "text-without-letters", Map.of());
    }

    private String bounded(String field, String clean, int max) {
        return WrittenText.length(clean) <= max ? clean : refuse(field, "text-too-long", Map.of("max", max));
    }
}
