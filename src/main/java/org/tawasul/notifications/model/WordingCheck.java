package org.tawasul.notifications.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** Whether a wording can be said in the place of that which came with the program: told the same, used in the same way, in its own letters and with all forms of its language. */
final class WordingCheck {
    static final int LONGEST = 2000;

    private static final Map<Language, Set<String>> FORMS = Map.of(
            Language.AR, Set.of("zero", "one", "two", "few", "many", "other"), Language.EN, Set.of("one", "other"));
    private static final Pattern EXACT = Pattern.compile("=[0-9]{1,4}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    /** What turns directions, and what can't be seen. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\u200c]]");

    private WordingCheck() {}

    static boolean isSound(Bilingual shipped, Bilingual written) {
        return fault(shipped, written, Language.AR) == null && fault(shipped, written, Language.EN) == null;
    }

    static void require(Bilingual shipped, Bilingual written) {
        for (Language language : Language.values()) {
            Refusal fault = fault(shipped, written, language);
            if (fault != null) {
                throw fault;
            }
        }
    }

    private static @Nullable Refusal fault(Bilingual shipped, Bilingual written, Language language) {
        String text = written.in(language);
        if (text.isBlank()) {
            return refused("wording-empty", language, Map.of());
        }
        if (text.length() > LONGEST) {
            return refused("wording-too-long", language, Map.of("most", LONGEST));
        }
        if (MARKS.matcher(text).find()) {
            return refused("wording-marks", language, Map.of());
        }
        WordingShape shape;
        try {
            shape = WordingShape.of(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException noPattern) {
            return refused("wording-unreadable", language, Map.of());
        }
        Refusal fault = fault(WordingShape.of(shipped.in(language)), shape, language);
        return fault == null ? inSomeCase(shipped.in(language), text, language) : fault;
    }

    private static @Nullable Refusal inSomeCase(String shipped, String written, Language language) {
        try {
            return new WordingCases(shipped, written, language).fault();
        } catch (IllegalArgumentException noFormat) {
            return refused("wording-unreadable", language, Map.of());
        }
    }

    private static @Nullable Refusal fault(WordingShape shipped, WordingShape written, Language language) {
        for (String name : written.uses().keySet()) {
            if (!shipped.uses().containsKey(name)) {
                return refused("wording-variable-unknown", language, Map.of("name", name));
            }
        }
        for (Map.Entry<String, Set<String>> one : shipped.uses().entrySet()) {
            Set<String> used = written.uses().get(one.getKey());
            if (used == null) {
                return refused("wording-variable-missing", language, Map.of("name", one.getKey()));
            }
            if (!used.equals(one.getValue())) {
                return refused("wording-variable-otherwise", language, Map.of("name", one.getKey()));
            }
        }
        for (Map.Entry<String, Set<String>> one : shipped.choices().entrySet()) {
            if (!one.getValue().equals(written.choices().get(one.getKey()))) {
                return refused(
                        "wording-choice-unknown",
                        language,
                        Map.of("name", one.getKey(), "words", String.join(", ", one.getValue())));
            }
        }
        return forms(written, language);
    }

    private static @Nullable Refusal forms(WordingShape written, Language language) {
        Set<String> needed = FORMS.getOrDefault(language, Set.of());
        for (Set<String> forms : written.forms()) {
            Set<String> named = new HashSet<>(forms);
            named.removeIf(form -> EXACT.matcher(form).matches());
            if (!named.equals(needed)) {
                return refused(
                        "wording-forms",
                        language,
                        Map.of(
                                "forms",
                                String.join(", ", needed.stream().sorted().toList())));
            }
        }
        Pattern foreign = language == Language.AR ? LATIN : ARABIC;
        return foreign.matcher(written.letters()).find()
                ? refused("wording-foreign-letters", language, Map.of())
                : null;
    }

    static Refusal refused(String code, Language language, Map<String, Object> parameters) {
        return new Refusal(Refusal.Kind.INVALID, code, parameters, language.tag());
    }
}
