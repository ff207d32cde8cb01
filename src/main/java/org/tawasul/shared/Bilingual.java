package org.tawasul.shared;

import java.util.Objects;

/** One text in both languages. Neither half may be missing: a page never falls back to the other language. */
public record Bilingual(String ar, String en) {
    public Bilingual {
        Objects.requireNonNull(ar, "ar");
        Objects.requireNonNull(en, "en");
    }

    public String in(Language language) {
        return language == Language.AR ? ar : en;
    }
}
