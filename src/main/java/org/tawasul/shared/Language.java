package org.tawasul.shared;

import java.util.Locale;

/** The two languages in which everything a person reads exists. Arabic is the default: most customers write it. */
public enum Language {
    AR,
    EN;

    /** The language's BCP 47 tag, as it stands in a {@code lang} attribute. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** English for any tag that begins with {@code en}, otherwise Arabic. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : AR;
    }
}
