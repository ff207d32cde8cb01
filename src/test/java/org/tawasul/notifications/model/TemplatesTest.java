package org.tawasul.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.text.Texts;

/** Every template there is, in both languages, with every choice of words and the counts that Arabic says differently. */
class TemplatesTest {
    private static final int[] COUNTS = {0, 1, 2, 3, 11, 100};
    private static final Set<String> SIX_FORMS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final Bilingual LONG_NAME =
            new Bilingual("شؤون الجمارك والتفتيش والمنافذ", "Customs Affairs and Border Inspection");
    private static final String LINK = "https://tawasul.example.bh/ar/rate/" + "x".repeat(43);
    private static final Pattern ISOLATED =
            Pattern.compile("\u2068[^\u2069]*\u2069|\u200e[^\u200e]*\u200e|https?://\\S+");
    private static final Pattern BLOCK =
            Pattern.compile("<(html|body|p|blockquote)\\b([^>]*)>(?:([^<]|<bdi>|</bdi>|<br>)*)");

    private final Texts texts = new Texts(ZoneId.of("Asia/Bahrain"), List.of("notices"));

    static Stream<String> templates() {
        return paragraphs().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isSaidWholeInBothLanguagesForEveryCount(String template) {
        for (Language language : Language.values()) {
            for (Map<String, Object> parameters : everyChoice(template, language)) {
                for (int count : COUNTS) {
                    Map<String, Object> counted = new LinkedHashMap<>(parameters);
                    counted.replaceAll((name, value) -> value instanceof Integer ? count : value);
                    check(template, language, counted);
                }
            }
        }
    }

    /** A form that the language has and the sentence lacks would be said as another. */
    @Test
    void everyArabicCountKnowsSixForms() {
        load(Language.AR).forEach((key, pattern) -> plurals(new MessagePattern(pattern))
                .forEach(forms -> assertThat(forms).as(key).containsAll(SIX_FORMS)));
    }

    private void check(String template, Language language, Map<String, Object> parameters) {
        Set<String> has = paragraphs().getOrDefault(template, Set.of());
        Letter letter = new Letter(texts, template, language, parameters);
        if (has.contains("subject")) {
            has.stream()
                    .filter(name -> !Set.of("subject", "sms").contains(name))
                    .forEach(letter::say);
            checkMail(letter.link(LINK).mail(), language, template);
        }
        if (has.contains("sms")) {
            Content whole = letter.sms(Map.of("link", LINK), 99);
            assertThat(foreign(whole.text(), language))
                    .as(template + " " + whole.text())
                    .isEmpty();
            assertThat(whole.text()).as(template).doesNotContain("{", "}");
            assertThat(new SmsText(whole.text()).parts())
                    .as("parts of %s: %s", template, whole.text())
                    .hasSizeLessThanOrEqualTo(3);
            // One character that is not of its alphabet would make a text twice as dear.
            assertThat(new SmsText(whole.text()).isGsm())
                    .as("%s: %s", template, whole.text())
                    .isEqualTo(language == Language.EN);
        }
    }

    private static void checkMail(Content mail, Language language, String template) {
        assertThat(mail.subject()).as(template).isNotBlank();
        assertThat(mail.text()).as(template).isNotBlank().doesNotContain("{", "}");
        assertThat(foreign(mail.subject() + "\n" + mail.text(), language))
                .as(template + ": " + mail.text())
                .isEmpty();
        String html = Objects.requireNonNull(mail.html());
        List<String> marks =
                BLOCK.matcher(html).results().map(found -> found.group(2)).toList();
        assertThat(marks).as(template).hasSizeGreaterThan(4).allMatch(TemplatesTest::isMarked);
        assertThat(marks)
                .filteredOn(one -> one.contains("lang=\"" + language.tag()))
                .hasSizeGreaterThan(4);
        assertThat(html).as(template).doesNotContain("{", "}", "\u2068", "\u2069");
    }

    private static boolean isMarked(String marks) {
        return marks.equals(" lang=\"ar\" dir=\"rtl\"") || marks.equals(" lang=\"en\" dir=\"ltr\"");
    }

    /** Letters of the other language outside of numbers, names and links, which are kept apart by marks. */
    private static String foreign(String text, Language language) {
        String sentence = ISOLATED.matcher(text).replaceAll("");
        Matcher letters = Pattern.compile(language == Language.AR ? "\\p{IsLatin}+" : "\\p{IsArabic}+")
                .matcher(sentence);
        return letters.results()
                .map(found -> found.group())
                .distinct()
                .toList()
                .toString()
                .replace("[]", "");
    }

    /** Every combination of the words that choose, with every other parameter given as what it is. */
    private static List<Map<String, Object>> everyChoice(String template, Language language) {
        Map<String, Set<Object>> values = new LinkedHashMap<>();
        load(language).forEach((key, pattern) -> {
            if (key.startsWith("notice." + template + ".")) {
                arguments(new MessagePattern(pattern), values);
            }
        });
        List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
        values.forEach((name, some) -> {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> one : all) {
                for (Object value : some) {
                    Map<String, Object> with = new LinkedHashMap<>(one);
                    with.put(name, value);
                    longer.add(with);
                }
            }
            all.clear();
            all.addAll(longer);
        });
        return all;
    }

    private static void arguments(MessagePattern pattern, Map<String, Set<Object>> values) {
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                Set<Object> known = values.computeIfAbsent(name, unused -> new LinkedHashSet<>());
                Set<Object> meant = meant(pattern, i, name);
                if (known.isEmpty() || part.getArgType() != ArgType.NONE) {
                    known.removeIf(value -> value instanceof Bilingual || value instanceof String);
                    known.addAll(meant);
                } else if (known.remove(new Isolation.CodeWord("other"))) {
                    // Whatever else is shown too: a name, where there is one.
                    known.add(LONG_NAME);
                }
            }
        }
        values.remove("link");
    }

    private static Set<Object> meant(MessagePattern pattern, int start, String name) {
        return switch (pattern.getPart(start).getArgType()) {
            case SELECT -> {
                Set<Object> words = new LinkedHashSet<>();
                selectors(pattern, start).forEach(word -> words.add(new Isolation.CodeWord(word)));
                yield words;
            }
            case PLURAL, SELECTORDINAL -> Set.of(1);
            case SIMPLE ->
                Set.of(
                        pattern.getSubstring(pattern.getPart(start + 2)).equals("number")
                                ? (Object) 1
                                : LocalDate.of(2026, 9, 30));
            default -> Set.of(name.equals("number") ? "26-0000123-7" : name.equals("level") ? 3 : LONG_NAME);
        };
    }

    private static List<Set<String>> plurals(MessagePattern pattern) {
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                found.add(selectors(pattern, i));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> found = new LinkedHashSet<>();
        int depth = 0;
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            Part.Type type = pattern.getPart(i).getType();
            depth += type == Part.Type.MSG_START ? 1 : type == Part.Type.MSG_LIMIT ? -1 : 0;
            if (type == Part.Type.ARG_SELECTOR && depth == 0) {
                found.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return found;
    }

    private static Map<String, Set<String>> paragraphs() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        new TreeSet<>(load(Language.AR).keySet()).forEach(key -> {
            String[] names = key.split("\\.", 3);
            if (names.length == 3) {
                found.computeIfAbsent(names[1], unused -> new TreeSet<>()).add(names[2]);
            }
        });
        found.values().removeIf(names -> !names.contains("subject") && !names.contains("sms"));
        return found;
    }

    private static Map<String, String> load(Language language) {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(
                        Texts.class.getResourceAsStream("/texts/notices_" + language.tag() + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> all = new LinkedHashMap<>();
        properties.forEach((key, pattern) -> all.put((String) key, (String) pattern));
        return all;
    }
}
