package org.tawasul.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The question pages of a submission, in their order. */
enum SubmitStep {
    /** What happened, with photographs and documents. */
    WORDS("description", "files"),
    /** Which service, where, how urgent. */
    PLACE("service", "area", "block", "position", "urgency", "urgencyReason"),
    /** Who asks, and how to answer. */
    YOU(
            "anonymous",
            "customerName",
            "phone",
            "mail",
            "preferredChannel",
            "hours",
            "hoursFrom",
            "hoursUntil",
            "language"),
    /** All of it once more before it is sent. */
    CHECK;

    private final List<String> fields;

    SubmitStep(String... fields) {
        this.fields = List.of(fields);
    }

    static SubmitStep of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElse(WORDS);
    }

    /** The page that asks for the field; the first for one that none asks for. */
    static SubmitStep asking(@Nullable String field) {
        return Arrays.stream(values())
                .filter(step -> step.asks(field))
                .findFirst()
                .orElse(WORDS);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int number() {
        return ordinal() + 1;
    }

    boolean asks(@Nullable String field) {
        return field != null && fields.contains(field);
    }

    SubmitStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    SubmitStep back() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
