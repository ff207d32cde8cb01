package org.tawasul.notifications.model;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a wording is made of.
 *
 * @param uses for each variable how it is used: {@code plain}, {@code day}, {@code number}, {@code count} or {@code choice}
 * @param choices for each variable that chooses between words, between which
 * @param forms of each count that the wording says
 * @param letters all that stands in it for good
 */
record WordingShape(
        Map<String, Set<String>> uses, Map<String, Set<String>> choices, List<Set<String>> forms, String letters) {
    /** Throws IllegalArgumentException or IndexOutOfBoundsException for what is no pattern. */
    static WordingShape of(String written) {
        MessagePattern pattern = new MessagePattern(written);
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        List<Set<String>> forms = new ArrayList<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPartType(at) == Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(at + 1));
                ArgType type = pattern.getPart(at).getArgType();
                uses.computeIfAbsent(name, any -> new TreeSet<>()).add(use(pattern, at, type));
                if (type == ArgType.SELECT) {
                    choices.computeIfAbsent(name, any -> new TreeSet<>()).addAll(selectors(pattern, at));
                }
                if (type == ArgType.PLURAL) {
                    forms.add(selectors(pattern, at));
                }
            }
        }
        return new WordingShape(uses, choices, forms, letters(pattern, written));
    }

    private static String use(MessagePattern pattern, int at, ArgType type) {
        return switch (type) {
            case NONE -> "plain";
            case SELECT -> "choice";
            case PLURAL -> "count";
            case SIMPLE -> {
                String format = pattern.getSubstring(pattern.getPart(at + 2));
                yield format.equals("date") ? "day" : format;
            }
            default -> "otherwise";
        };
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> found = new LinkedHashSet<>();
        int depth = 0;
        for (int at = start + 1; at < pattern.getLimitPartIndex(start); at++) {
            Part.Type type = pattern.getPartType(at);
            depth += type == Part.Type.MSG_START ? 1 : type == Part.Type.MSG_LIMIT ? -1 : 0;
            if (type == Part.Type.ARG_SELECTOR && depth == 0) {
                found.add(pattern.getSubstring(pattern.getPart(at)));
            }
        }
        return found;
    }

    private static String letters(MessagePattern pattern, String written) {
        StringBuilder letters = new StringBuilder();
        int from = 0;
        for (int at = 0; at < pattern.countParts(); at++) {
            Part part = pattern.getPart(at);
            switch (part.getType()) {
                case ARG_START, MSG_LIMIT, SKIP_SYNTAX, INSERT_CHAR, REPLACE_NUMBER -> {
                    letters.append(written, from, Math.max(from, part.getIndex()));
                    from = part.getLimit();
                }
                case MSG_START, ARG_LIMIT -> from = part.getLimit();
                default -> {
                    // Names and choosers are not said.
                }
            }
        }
        return letters.toString();
    }
}
