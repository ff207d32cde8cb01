package org.tawasul.shared.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values with which a pattern can be said for whoever looks at it: a day, a small number, the first of several words, or the variable's own name. */
final class SampleValues {
    private static final int SOME = 3;

    private SampleValues() {}

    static Map<String, Object> of(String written, LocalDate day) {
        MessagePattern pattern = new MessagePattern(written);
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < pattern.countParts(); at++) {
            if (pattern.getPartType(at) == Part.Type.ARG_START) {
                ArgType type = pattern.getPart(at).getArgType();
                String name = pattern.getSubstring(pattern.getPart(at + 1));
                Object value = value(pattern, at, type, name, day);
                if (type != ArgType.NONE || !values.containsKey(name)) {
                    values.put(name, value);
                }
            }
        }
        return values;
    }

    private static Object value(MessagePattern pattern, int at, ArgType type, String name, LocalDate day) {
        return switch (type) {
            case NONE -> "[" + name + "]";
            case SELECT -> pattern.getSubstring(pattern.getPart(at + 2));
            case SIMPLE -> {
                String format = pattern.getSubstring(pattern.getPart(at + 2));
                yield format.equals("date") || format.equals("time") ? day : (Object) SOME;
            }
            default -> SOME;
        };
    }
}
