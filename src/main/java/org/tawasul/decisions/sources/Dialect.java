package org.tawasul.decisions.sources;

import java.util.Map;

/**
 * Words that people write otherwise than the phrases do: each with the word that stands for it, both in the spelling of
 * {@link org.tawasul.shared.text.PlainWords}.
 */
public record Dialect(Map<String, String> standard) {
    /** Everybody writes as the phrases do. */
    public static final Dialect NONE = new Dialect(Map.of());

    public Dialect {
        standard = Map.copyOf(standard);
    }
}
