package org.tawasul.notifications.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;
import org.tawasul.shared.text.Texts;

/** Says a wording with sample values: with every choice of words and the counts in which languages differ. */
final class WordingSamples {
    static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 11, 100);
    private static final int MOST_CHOICES = 200;
    private static final String LINK = "https://tawasul.example.bh/ar/rate/" + "x".repeat(43);
    private static final Bilingual LONG_NAME =
            new Bilingual("شؤون الجمارك والتفتيش والمنافذ", "Customs Affairs and Border Inspection");

    private final Texts texts;
    private final LocalDate day;

    WordingSamples(Texts texts, LocalDate day) {
        this.texts = texts;
        this.day = day;
    }

    /** The parts of the longest text message. */
    int parts(String template, Language language) {
        String pattern = texts.pattern("notice." + template + ".sms").in(language);
        return all(WordingShape.of(pattern)).stream()
                .mapToInt(values -> {
                    Letter letter = new Letter(texts, template, language, values);
                    String said =
                            letter.sms(Map.of("link", LINK), Integer.MAX_VALUE).text();
                    return new SmsText(said).parts().size();
                })
                .max()
                .orElse(1);
    }

    /** As it might look: with each count, if it says any. Throws if it can't be said. */
    List<Bilingual> shown(String key) {
        Bilingual pattern = texts.pattern(key);
        for (Language language : Language.values()) {
            all(WordingShape.of(pattern.in(language)))
                    .forEach(values -> texts.sayWhole(new Message(key, whole(values)), language));
        }
        boolean counts = !WordingShape.of(pattern.ar()).forms().isEmpty();
        Map<String, Object> first =
                new LinkedHashMap<>(all(WordingShape.of(pattern.ar())).get(0));
        Map<String, Object> other = all(WordingShape.of(pattern.en())).get(0);
        other.forEach(first::putIfAbsent);
        return (counts ? COUNTS : List.of(3))
                .stream()
                        .map(count -> {
                            Map<String, Object> values = new LinkedHashMap<>(whole(first));
                            values.replaceAll((name, value) -> value instanceof Integer ? count : value);
                            return texts.say(new Message(key, values));
                        })
                        .toList();
    }

    private static Map<String, Object> whole(Map<String, Object> values) {
        Map<String, Object> whole = new LinkedHashMap<>(Isolation.MAIL.around(values));
        whole.put("link", LINK);
        return whole;
    }

    private List<Map<String, Object>> all(WordingShape shape) {
        List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
        shape.uses().forEach((name, uses) -> {
            List<Object> values = values(name, uses, shape.choices().getOrDefault(name, Set.of()));
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> one : all) {
                for (Object value : all.size() * values.size() > MOST_CHOICES ? values.subList(0, 1) : values) {
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

    private List<Object> values(String name, Set<String> uses, Set<String> choices) {
        if (uses.contains("choice")) {
            return choices.stream()
                    .map(word -> (Object) new Isolation.CodeWord(word))
                    .toList();
        }
        if (uses.contains("count")) {
            return List.copyOf(COUNTS);
        }
        if (uses.contains("day")) {
            return List.of(day);
        }
        if (uses.contains("number")) {
            return List.of(3);
        }
        return switch (name) {
            case "number", "first" -> List.of("26-0000123-7");
            case "level" -> List.of(3);
            case "code" -> List.of("123456");
            default -> List.of(LONG_NAME);
        };
    }
}
