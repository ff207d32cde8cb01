package org.tawasul.cases.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One change of a case, as the record will tell it: a fact in the past tense, what is known of it, and the words that somebody wrote, which only the commitment keeps. */
final class CaseChange {
    private final String action;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    CaseChange(String action) {
        this.action = action;
    }

    /** A fact; one that isn't known is left out. */
    CaseChange with(String name, @Nullable Object fact) {
        if (fact != null) {
            facts.put(name, fact);
        }
        return this;
    }

    CaseChange words(String name, String text) {
        words.put(name, text);
        return this;
    }

    String action() {
        return action;
    }

    Map<String, Object> facts() {
        return facts;
    }

    Map<String, String> words() {
        return words;
    }
}
