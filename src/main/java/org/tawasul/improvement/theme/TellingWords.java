package org.tawasul.improvement.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tawasul.search.WordForms;
import org.tawasul.shared.text.PlainWords;

/** The words that most people used of a theme, as they wrote them. A word is told only if at least three different people used it: what one person wrote is nobody else's business. */
final class TellingWords {
    static final int PEOPLE = 3;
    private static final int MOST = 3;
    private static final int SHORTEST = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private TellingWords() {}

    static Optional<String> of(List<SpokenWords> said) {
        Map<String, Set<Long>> people = new HashMap<>();
        Map<String, String> forms = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (SpokenWords one : said) {
            Matcher word = WORD.matcher(one.words());
            while (word.find()) {
                List<String> plain = PlainWords.in(word.group());
                if (plain.size() == 1 && plain.get(0).length() >= SHORTEST && WordForms.says(plain.get(0))) {
                    people.computeIfAbsent(plain.get(0), any -> new HashSet<>()).add(one.who());
                    forms.putIfAbsent(plain.get(0), WordForms.of(plain.get(0)));
                    written.putIfAbsent(plain.get(0), word.group());
                }
            }
        }
        Set<String> taken = new HashSet<>();
        String name = people.entrySet().stream()
                .filter(word -> word.getValue().size() >= PEOPLE)
                .sorted(Comparator.comparingInt((Map.Entry<String, Set<Long>> word) ->
                                -word.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .filter(word -> taken.add(forms.get(word)))
                .limit(MOST)
                .map(written::get)
                .collect(Collectors.joining(" · "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
