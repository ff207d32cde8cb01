package org.tawasul.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer "no", with a reason that can be sent on to the person who asked. The code is stable (clients may rely on
 * it), names the sentence {@code problem.<code>} in both languages, and the field, if any, says where the mistake is. Thrown so that the
 * surrounding transaction leaves nothing half-written; it is no sign of a fault in the program.
 */
public final class Refusal extends RuntimeException {
    /** What kind of "no" it is; the web translates it to a status. */
    public enum Kind {
        /** The request is not well formed or breaks a rule of its own fields. */
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        /** The request is fine but the case has moved on, or somebody else was first. */
        CONFLICT,
        /** The thing was there once and its time is over. */
        GONE,
        TOO_LARGE,
        UNSUPPORTED,
        /** The request is understood and refused by a rule, such as a reply that says nothing. */
        REFUSED_BY_RULE,
        TOO_MANY
    }

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> parameters;
    private final @Nullable String field;

    public Refusal(Kind kind, String code, Map<String, Object> parameters, @Nullable String field) {
        super(code + parameters, null, false, false);
        this.kind = kind;
        this.code = code;
        this.parameters = Map.copyOf(parameters);
        this.field = field;
    }

    public static Refusal of(Kind kind, String code) {
        return new Refusal(kind, code, Map.of(), null);
    }

    public static Refusal inField(String code, String field) {
        return new Refusal(Kind.INVALID, code, Map.of(), field);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Message sentence() {
        return new Message("problem." + code, parameters);
    }

    public @Nullable String field() {
        return field;
    }
}
