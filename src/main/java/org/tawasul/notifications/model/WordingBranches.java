package org.tawasul.notifications.model;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tawasul.shared.Language;

/** What a wording says when the words and numbers on which it chooses are known. */
final class WordingBranches {
    private static final String OTHER = "other";

    private final MessagePattern pattern;
    private final MessageFormat format;
    private final PluralRules rules;

    /** Throws IllegalArgumentException for what is no pattern. */
    WordingBranches(String written, Language language) {
        ULocale locale = ULocale.forLanguageTag(language.tag());
        this.pattern = new MessagePattern(written);
        this.format = new MessageFormat(written, locale);
        this.rules = PluralRules.forLocale(locale);
    }

    /**
     * The variables that are said then, with those on which it is chosen what is said.
     *
     * @param chosen a word or a number for each variable that chooses
     */
    Set<String> said(Map<String, Object> chosen) {
        Set<String> said = new TreeSet<>();
        message(0, chosen, said);
        return said;
    }

    /** Throws IllegalArgumentException if it can't be said then. */
    void say(Map<String, Set<String>> uses, Map<String, Object> chosen) {
        Map<String, Object> values = new HashMap<>();
        uses.forEach((name, used) -> values.put(
                name,
                used.contains("day")
                        ? Date.from(Instant.EPOCH)
                        : used.contains("number") ? (Object) 3 : "26-0000123-7"));
        values.putAll(chosen);
        format.format(values);
    }

    /** What stands behind the second comma of each variable that is written in a form of its own, such as {@code d MMMM}. */
    Map<String, Set<String>> styles() {
        Map<String, Set<String>> styles = new LinkedHashMap<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPartType(at) == Part.Type.ARG_STYLE) {
                styles.computeIfAbsent(text(at - 2), any -> new TreeSet<>()).add(text(at).strip());
            }
        }
        return styles;
    }

    private void message(int start, Map<String, Object> chosen, Set<String> said) {
        int limit = pattern.getLimitPartIndex(start);
        for (int at = start + 1; at < limit; at++) {
            if (pattern.getPartType(at) == Part.Type.ARG_START) {
                argument(at, chosen, said);
                at = pattern.getLimitPartIndex(at);
            }
        }
    }

    private void argument(int start, Map<String, Object> chosen, Set<String> said) {
        String name = text(start + 1);
        said.add(name);
        ArgType type = pattern.getPart(start).getArgType();
        if (type == ArgType.SELECT || type == ArgType.PLURAL) {
            Map<String, Integer> branches = branches(start);
            Object value = chosen.getOrDefault(name, OTHER);
            String branch = value instanceof Integer number ? form(start, branches, number) : value.toString();
            Integer message = branches.get(branches.containsKey(branch) ? branch : OTHER);
            if (message != null) {
                message(message, chosen, said);
            }
        }
    }

    private String form(int start, Map<String, Integer> branches, int number) {
        return branches.keySet().stream()
                .filter(branch -> branch.matches("=0*" + number))
                .findFirst()
                .orElseGet(() -> rules.select(number - pattern.getPluralOffset(start + 2)));
    }

    /** Where what is said begins, for each word or form. */
    private Map<String, Integer> branches(int start) {
        Map<String, Integer> branches = new LinkedHashMap<>();
        for (int at = start + 2; at < pattern.getLimitPartIndex(start); at++) {
            if (pattern.getPartType(at) == Part.Type.ARG_SELECTOR) {
                String selector = text(at);
                while (pattern.getPartType(at) != Part.Type.MSG_START) {
                    at++;
                }
                branches.put(selector, at);
                at = pattern.getLimitPartIndex(at);
            }
        }
        return branches;
    }

    private String text(int at) {
        return pattern.getSubstring(pattern.getPart(at));
    }
}
