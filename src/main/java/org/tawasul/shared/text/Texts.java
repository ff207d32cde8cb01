package org.tawasul.shared.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

/**
 * Says a {@link Message} in a language. The sentences are ICU patterns in {@code texts/<name>_ar.properties} and
 * {@code texts/<name>_en.properties} (UTF-8), so that Arabic gets its six plural forms. Digits are Latin in both languages; dates are formatted in
 * the business zone. A key that is missing in either language is a fault of the program and throws at construction, not
 * when a customer reads the page.
 */
public final class Texts {
    private static final Map<Language, ULocale> LOCALES = Map.of(
            Language.AR, ULocale.forLanguageTag("ar-BH-u-nu-latn"), Language.EN, ULocale.forLanguageTag("en-GB"));

    /** Stands in for a parameter that was not given; no person writes it. */
    private static final String HOLE = "\uffff";

    private final ZoneId zone;
    private final boolean isolating;
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);
    /** Sentences that are told nothing: always the same. */
    private final Map<Language, Map<String, String>> untold = new EnumMap<>(Language.class);

    private final Map<Language, Calendar> calendars = new EnumMap<>(Language.class);

    /** @param names the bundles to read, such as {@code problems} */
    public Texts(ZoneId zone, List<String> names) {
        this(zone, names, false);
    }

    private Texts(ZoneId zone, List<String> names, boolean isolating) {
        this.zone = zone;
        this.isolating = isolating;
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            names.forEach(name -> all.putAll(read(name, language)));
            patterns.put(language, all);
            prepare(language);
        }
        if (!keys(Language.AR).equals(keys(Language.EN))) {
            throw new IllegalStateException("Texts differ between the languages: "
                    + difference(Language.AR, Language.EN) + difference(Language.EN, Language.AR));
        }
    }

    private Texts(Texts like, Map<String, Bilingual> others) {
        this.zone = like.zone;
        this.isolating = like.isolating;
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>(like.patterns.getOrDefault(language, Map.of()));
            others.forEach((key, both) -> all.put(key, both.in(language)));
            patterns.put(language, all);
            prepare(language);
        }
    }

    private void prepare(Language language) {
        formats.put(language, new ConcurrentHashMap<>());
        untold.put(language, new ConcurrentHashMap<>());
        Calendar calendar = Calendar.getInstance(TimeZone.getTimeZone(zone.getId()), LOCALES.get(language));
        // Its fields are reckoned now: what is only copied from here on is nobody's to change.
        calendar.get(Calendar.YEAR);
        calendars.put(language, calendar);
    }

    /** The same but for these sentences. */
    public Texts with(Map<String, Bilingual> others) {
        return new Texts(this, others);
    }

    /** For sentences that are shown on pages and in answers: parameters of the other direction can't put the words around them out of order. */
    public static Texts isolating(ZoneId zone, List<String> names) {
        return new Texts(zone, names, true);
    }

    public Bilingual say(Message message) {
        return new Bilingual(say(message, Language.AR), say(message, Language.EN));
    }

    public String say(Message message, Language language) {
        return message.parameters().isEmpty()
                ? untold.getOrDefault(language, new ConcurrentHashMap<>())
                        .computeIfAbsent(message.key(), key -> said(message, language))
                : said(message, language);
    }

    private String said(Message message, Language language) {
        Map<String, Object> arguments = new HashMap<>();
        message.parameters().forEach((name, value) -> arguments.put(name, formattable(value, language)));
        MessageFormat format = format(message.key(), language);
        synchronized (format) {
            return format.format(isolating ? Isolates.around(arguments, language) : arguments);
        }
    }

    /** The same, for what leaves the house: a sentence with a hole, where a parameter was not given, throws IllegalArgumentException. */
    public String sayWhole(Message message, Language language) {
        Map<String, Object> all = new HashMap<>(message.parameters());
        format(message.key(), language).getArgumentNames().forEach(name -> all.putIfAbsent(name, HOLE));
        String said = say(new Message(message.key(), all), language);
        if (said.contains(HOLE)) {
            throw new IllegalArgumentException("A parameter of " + message.key() + " is missing");
        }
        return said;
    }

    public boolean knows(String key) {
        return keys(Language.AR).contains(key);
    }

    /** As it is written, before anything is filled in. */
    public Bilingual pattern(String key) {
        return new Bilingual(
                patterns.getOrDefault(Language.AR, Map.of()).getOrDefault(key, ""),
                patterns.getOrDefault(Language.EN, Map.of()).getOrDefault(key, ""));
    }

    /** Keys that begin so, in order. */
    public List<String> keysFrom(String beginning) {
        return keys(Language.AR).stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .toList();
    }

    /** Names of what a sentence is told, in order. */
    public List<String> variables(String key) {
        return format(key, Language.AR).getArgumentNames().stream().sorted().toList();
    }

    /** The sentence as it might be said: on this day, of three, and with the names of variables in the place of words. */
    public Bilingual sample(String key, LocalDate day) {
        return new Bilingual(sample(key, Language.AR, day), sample(key, Language.EN, day));
    }

    private String sample(String key, Language language, LocalDate day) {
        String pattern = patterns.getOrDefault(language, Map.of()).getOrDefault(key, "");
        return say(new Message(key, SampleValues.of(pattern, day)), language);
    }

    private MessageFormat format(String key, Language language) {
        String pattern = patterns.getOrDefault(language, Map.of()).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return formats.getOrDefault(language, new ConcurrentHashMap<>())
                .computeIfAbsent(
                        key,
                        unused -> new MessageFormat(
                                isolating ? Isolates.shown(pattern) : pattern, LOCALES.get(language)));
    }

    private Object formattable(Object value, Language language) {
        if (value instanceof Bilingual both) {
            return both.in(language);
        }
        if (value instanceof Instant instant) {
            return inZone(instant, language);
        }
        if (value instanceof LocalDate date) {
            return inZone(date.atStartOfDay(zone).toInstant(), language);
        }
        return value;
    }

    /** A calendar carries its zone into the formats of nested patterns too, which can't be reached to be set. */
    private Calendar inZone(Instant instant, Language language) {
        // To make one anew, which looks for the customs of the country, would be a tenth of a page with fifty moments.
        Calendar calendar =
                (Calendar) Objects.requireNonNull(calendars.get(language)).clone();
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private java.util.Set<String> keys(Language language) {
        return patterns.getOrDefault(language, Map.of()).keySet();
    }

    private List<String> difference(Language of, Language than) {
        return keys(of).stream()
                .filter(key -> !keys(than).contains(key))
                .sorted()
                .toList();
    }

    private static Map<String, String> read(String name, Language language) {
        String path = "/texts/" + name + "_" + language.tag() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No texts at " + path);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> result = new HashMap<>();
            properties.forEach((key, value) -> result.put((String) key, (String) value));
            return result;
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
