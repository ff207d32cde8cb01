package org.tawasul.replay.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.tawasul.shared.Language;

/** The parts of which texts in one language are made, by {@code replay/year-texts_<language>.yaml}: each part is said in one of several ways. */
final class Grammar {
    private final Map<String, List<Template>> parts;

    private Grammar(Map<String, List<Template>> parts) {
        this.parts = parts;
    }

    static Map<Language, Grammar> all() {
        Map<Language, Grammar> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read(language));
        }
        return all;
    }

    private static Grammar read(Language language) {
        Map<?, ?> texts = YamlResource.read("year-texts_" + language.tag() + ".yaml", Map.class);
        Map<String, List<Template>> parts = new LinkedHashMap<>();
        texts.forEach((name, lines) -> {
            List<Template> ways = new ArrayList<>();
            String.valueOf(lines).lines().forEach(line -> ways.add(Template.of(line)));
            parts.put(String.valueOf(name), ways);
        });
        return new Grammar(parts);
    }

    boolean knows(String part) {
        return parts.containsKey(part);
    }

    /** Throws IllegalArgumentException for a part that there isn't. */
    String say(String part, Subject about, SplittableRandom random) {
        return say(part, random.nextInt(ways(part).size()), about, random);
    }

    /** @param way which of the ways to say it, beginning anew after the last */
    String say(String part, int way, Subject about, SplittableRandom random) {
        List<Template> ways = ways(part);
        StringBuilder said = new StringBuilder();
        ways.get(way % ways.size()).say(said, hole -> about.fill(hole, this, random));
        return said.toString();
    }

    private List<Template> ways(String part) {
        List<Template> ways = parts.getOrDefault(part, List.of());
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("No part " + part);
        }
        return ways;
    }
}
