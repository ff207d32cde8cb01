package org.tawasul.decisions.sources;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tawasul.decisions.Names;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/**
 * What a rule says, in both languages, as ICU patterns over named parameters.
 *
 * @param because why
 * @param outcome what was decided
 * @param vocabularies for each parameter that is a code with a name: the list it belongs to
 */
public record Sentence(Bilingual because, Bilingual outcome, Map<String, String> vocabularies) {
    private static final Map<Language, ULocale> LOCALES = Map.of(
            Language.AR, ULocale.forLanguageTag("ar-BH-u-nu-latn"), Language.EN, ULocale.forLanguageTag("en-GB"));

    /** After a parameter's name: its code with underscores for hyphens, which a {@code select} can't have. */
    public static final String KEY = "_key";

    public Sentence {
        vocabularies = Map.copyOf(vocabularies);
    }

    public Bilingual sayBecause(Map<String, Object> parameters, Names names) {
        return say(because, parameters, names);
    }

    public Bilingual sayOutcome(Map<String, Object> parameters, Names names) {
        return say(outcome, parameters, names);
    }

    /** In which manner numbers and plurals are said; digits are Latin in both languages. */
    static ULocale localeOf(Language language) {
        return Objects.requireNonNull(LOCALES.get(language));
    }

    /** The parameters that a pattern asks for; IllegalArgumentException if it is no pattern. */
    public static Set<String> parametersOf(String pattern) {
        return new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames();
    }

    private Bilingual say(Bilingual patterns, Map<String, Object> parameters, Names names) {
        return new Bilingual(
                say(patterns, parameters, names, Language.AR), say(patterns, parameters, names, Language.EN));
    }

    private String say(Bilingual patterns, Map<String, Object> parameters, Names names, Language language) {
        Map<String, Object> said = new HashMap<>(parameters);
        parameters.forEach((parameter, value) -> {
            if (value instanceof String code) {
                said.put(parameter + KEY, code.replace('-', '_'));
            }
        });
        vocabularies.forEach((parameter, vocabulary) -> {
            if (parameters.get(parameter) instanceof String code) {
                Optional<Bilingual> name = names.name(vocabulary, code);
                name.ifPresent(both -> said.put(parameter, both.in(language)));
            }
        });
        return new MessageFormat(patterns.in(language), localeOf(language)).format(said);
    }
}
