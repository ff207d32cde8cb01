package org.tawasul.search.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tawasul.search.WordForms;
import org.tawasul.shared.text.PlainWords;

/**
 * Which words mean the same, one line of words parted by commas for each meaning; {@code #} begins a remark. A word of two lines belongs to both and joins neither to the other. What stands
 * between two commas and is several words means nothing here and is left out.
 */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(Map.of());

    private final Map<String, Set<String>> others;

    private Synonyms(Map<String, Set<String>> others) {
        this.others = others;
    }

    static Synonyms read(String text) {
        Map<String, Set<String>> others = new HashMap<>();
        text.lines().map(line -> line.split("#", 2)[0]).forEach(line -> {
            List<String> forms = Stream.of(line.split("[,،]"))
                    .map(PlainWords::in)
                    .filter(words -> words.size() == 1)
                    .map(words -> WordForms.of(words.get(0)))
                    .distinct()
                    .toList();
            forms.forEach(form ->
                    others.computeIfAbsent(form, any -> new LinkedHashSet<>()).addAll(forms));
        });
        return new Synonyms(others);
    }

    /** The form itself first. */
    Set<String> of(String form) {
        Set<String> all = new LinkedHashSet<>();
        all.add(form);
        all.addAll(others.getOrDefault(form, Set.of()));
        return all;
    }
}
