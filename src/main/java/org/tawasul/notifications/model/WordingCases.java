package org.tawasul.notifications.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;
import org.tawasul.shared.Refusal;

/** Compares a wording with that which came with the program in every case between which they choose: each word with each number in which languages differ. */
final class WordingCases {
    /** More than any wording of this length that is meant well; beyond it the first are looked at. */
    private static final int MOST = 5000;

    private static final String DAY = "short|medium|long|full|::[dMyE]+|[dMLyEc ,،/.-]+";

    private final WordingShape shape;
    private final WordingShape shippedShape;
    private final WordingBranches shipped;
    private final WordingBranches written;
    private final Language language;

    WordingCases(String shipped, String written, Language language) {
        this.shape = WordingShape.of(written);
        this.shippedShape = WordingShape.of(shipped);
        this.shipped = new WordingBranches(shipped, language);
        this.written = new WordingBranches(written, language);
        this.language = language;
    }

    @Nullable
    Refusal fault() {
        Refusal fault = style();
        for (Map<String, Object> chosen : all()) {
            fault = fault == null ? fault(chosen) : fault;
        }
        return fault;
    }

    private @Nullable Refusal style() {
        for (Map.Entry<String, Set<String>> one : written.styles().entrySet()) {
            Set<String> known = shipped.styles().getOrDefault(one.getKey(), Set.of());
            boolean isDay = shape.uses().getOrDefault(one.getKey(), Set.of()).contains("day");
            for (String style : one.getValue()) {
                if (!known.contains(style) && !(isDay && style.matches(DAY))) {
                    return WordingCheck.refused("wording-style", language, Map.of("name", one.getKey()));
                }
            }
        }
        return null;
    }

    private @Nullable Refusal fault(Map<String, Object> chosen) {
        Set<String> before = shipped.said(chosen);
        Set<String> now = written.said(chosen);
        for (String name : before) {
            if (!now.contains(name)) {
                return there("wording-variable-missing-there", name, chosen);
            }
        }
        for (String name : now) {
            if (!before.contains(name)) {
                return there("wording-variable-foreign-there", name, chosen);
            }
        }
        try {
            written.say(shape.uses(), chosen);
            return null;
        } catch (IllegalArgumentException cannotBeSaid) {
            return WordingCheck.refused("wording-unreadable", language, Map.of());
        }
    }

    private Refusal there(String code, String name, Map<String, Object> chosen) {
        String where = chosen.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue())
                .collect(Collectors.joining(", "));
        return WordingCheck.refused(code, language, Map.of("name", name, "where", where));
    }

    private List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>(List.of(Map.of()));
        shape.uses().forEach((name, uses) -> {
            List<Object> values = values(name, uses);
            if (!values.isEmpty()) {
                List<Map<String, Object>> longer = all.stream()
                        .flatMap(one -> values.stream().map(value -> {
                            Map<String, Object> with = new LinkedHashMap<>(one);
                            with.put(name, value);
                            return with;
                        }))
                        .limit(MOST)
                        .collect(Collectors.toList());
                all.clear();
                all.addAll(longer);
            }
        });
        return all;
    }

    /** None for what is just said. */
    private List<Object> values(String name, Set<String> uses) {
        if (uses.contains("choice")) {
            return List.copyOf(shape.choices().getOrDefault(name, Set.of()));
        }
        if (!uses.contains("count")) {
            return List.of();
        }
        Set<Integer> counts = new TreeSet<>(WordingSamples.COUNTS);
        List.of(shape, shippedShape).forEach(one -> one.forms().forEach(forms -> forms.stream()
                .filter(form -> form.startsWith("="))
                .forEach(form -> counts.add(Integer.parseInt(form.substring(1))))));
        return List.copyOf(counts);
    }
}
