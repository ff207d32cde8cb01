package org.tawasul.pages.web;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** The sentences of all pages: each module keeps its own in {@code texts/pages-<module>}, and none has to be announced. */
@Configuration(proxyBeanMethods = false)
class PageBundles {
    /** Bundles that pages show besides their own. */
    private static final List<String> OTHERS = List.of("problems", "tables", "intake", "casework", "decisions");

    private static final String SUFFIX = "_ar.properties";

    @Bean
    static Texts pageTexts(@Value("${tawasul.zone}") ZoneId zone) throws IOException {
        Stream<String> own = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath:texts/pages*" + SUFFIX))
                .map(resource -> Objects.requireNonNull(resource.getFilename()))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                .sorted(Comparator.naturalOrder());
        return Texts.isolating(zone, Stream.concat(OTHERS.stream(), own).toList());
    }

    /** What {@code #{key}} in a template means. */
    @Bean
    static MessageSource messageSource(@Qualifier("pageTexts") Texts texts) {
        return new Sentences(texts);
    }

    private record Sentences(Texts texts) implements MessageSource {
        @Override
        public @Nullable String getMessage(
                String code, Object @Nullable [] arguments, @Nullable String otherwise, Locale locale) {
            return texts.knows(code) ? getMessage(code, arguments, locale) : otherwise;
        }

        @Override
        public String getMessage(String code, Object @Nullable [] arguments, Locale locale) {
            if (!texts.knows(code)) {
                throw new NoSuchMessageException(code, locale);
            }
            Map<String, Object> named = new HashMap<>();
            for (int i = 0; arguments != null && i < arguments.length; i++) {
                named.put(Integer.toString(i), Objects.requireNonNullElse(arguments[i], ""));
            }
            return texts.say(new Message(code, named), Language.of(locale.getLanguage()));
        }

        @Override
        public String getMessage(MessageSourceResolvable resolvable, Locale locale) {
            String code = Stream.of(Objects.requireNonNullElse(resolvable.getCodes(), new String[0]))
                    .filter(texts::knows)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No text for " + resolvable));
            return getMessage(code, resolvable.getArguments(), locale);
        }
    }
}
