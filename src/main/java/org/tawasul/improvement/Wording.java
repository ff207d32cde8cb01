package org.tawasul.improvement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** What somebody wrote, in one language or in both: unlike a {@link Bilingual} it may lack a translation, and then says in which language it is. */
public record Wording(@Nullable String ar, @Nullable String en) {
    public Wording {
        if (ar == null && en == null) {
            throw new IllegalArgumentException("Said in no language");
        }
    }

    public static Wording of(String text, Language language) {
        return language == Language.AR ? new Wording(text, null) : new Wording(null, text);
    }

    /** In the language of its letters: Arabic as soon as there is one of them. */
    public static Wording written(String text) {
        return of(text, languageOf(text));
    }

    public static Language languageOf(String text) {
        return text.codePoints().anyMatch(c -> c >= 0x0621 && c <= 0x064A) ? Language.AR : Language.EN;
    }

    /**
     * The same with what it says in the other language. Refuses {@code wording-in-same-language} in that field.
     *
     * @param other null where nobody wrote it
     */
    public static Wording written(String text, @Nullable String other, String field) {
        if (other == null) {
            return written(text);
        }
        if (languageOf(text) == languageOf(other)) {
            throw Refusal.inField("wording-in-same-language", field);
        }
        return languageOf(text) == Language.AR ? new Wording(text, other) : new Wording(other, text);
    }

    public static Wording of(Bilingual text) {
        return new Wording(text.ar(), text.en());
    }

    /** In that language, or as it was written where nobody translated it. */
    public String in(Language language) {
        String wanted = language == Language.AR ? ar : en;
        return wanted != null ? wanted : Objects.requireNonNull(ar != null ? ar : en);
    }

    /** The code of the language that {@link #in} answers in. */
    public String languageIn(Language language) {
        boolean wanted = (language == Language.AR ? ar : en) != null;
        return wanted ? code(language) : code(language == Language.AR ? Language.EN : Language.AR);
    }

    private static String code(Language language) {
        return language == Language.AR ? "ar" : "en";
    }
}
