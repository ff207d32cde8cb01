package org.tawasul.shared;

import java.util.Map;

/**
 * A text that will be shown to people, kept as key and parameters so that it can be said in either language, also
 * years later. Parameters are strings, numbers, {@link java.time.Instant instants} or {@link java.time.LocalDate dates}
 * and never a sentence in one language.
 */
public record Message(String key, Map<String, Object> parameters) {
    public Message {
        parameters = Map.copyOf(parameters);
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    public static Message of(String key, String name, Object value) {
        return new Message(key, Map.of(name, value));
    }
}
