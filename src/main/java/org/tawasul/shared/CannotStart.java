package org.tawasul.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program must not start as things are, and whoever runs it can put that right. The message says what is wrong and what to do; it is
 * shown alone, without a stack trace. A command that speaks to people in their language says it by the code where there is one.
 */
public final class CannotStart extends RuntimeException {
    private final @Nullable String code;
    private final transient Map<String, Object> facts;

    public CannotStart(String whatIsWrong) {
        this(whatIsWrong, null, Map.of());
    }

    /**
     * @param code by which a command knows its own sentence for it; null for none
     * @param facts that the sentence names
     */
    public CannotStart(String whatIsWrong, @Nullable String code, Map<String, Object> facts) {
        super(whatIsWrong);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public @Nullable String code() {
        return code;
    }

    public Map<String, Object> facts() {
        return facts;
    }
}
