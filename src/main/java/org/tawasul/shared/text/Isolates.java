package org.tawasul.shared.text;

import com.ibm.icu.text.MessagePattern;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import org.tawasul.shared.Language;

/**
 * Keeps a Latin name, a code or a case number in order inside an Arabic sentence, and Arabic words inside an English one, by Unicode's first-strong isolates. Only what is shown is
 * wrapped, and only where it could turn: a parameter on which a sentence chooses its words stays as it was given.
 */
final class Isolates {
    private static final char OPEN = '\u2068';
    private static final char CLOSE = '\u2069';
    private static final String SHOWN = "_shown";

    private Isolates() {}

    /** The pattern with every parameter that is shown as it is under a name of its own. */
    static String shown(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        StringBuilder result = new StringBuilder(pattern);
        for (int i = parts.countParts() - 1; i >= 0; i--) {
            MessagePattern.Part part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.NONE) {
                result.insert(parts.getPart(i + 1).getLimit(), SHOWN);
            }
        }
        return result.toString();
    }

    static Map<String, Object> around(Map<String, Object> arguments, Language language) {
        Map<String, Object> result = new HashMap<>(arguments);
        arguments.forEach((name, value) -> result.put(name + SHOWN, around(value, language)));
        return result;
    }

    private static Object around(Object value, Language language) {
        return value instanceof String text && mayTurn(text, language) ? OPEN + text + CLOSE : value;
    }

    private static boolean mayTurn(String text, Language language) {
        return language == Language.AR
                ? !text.codePoints().allMatch(Isolates::runsWithArabic)
                : Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Letters of Arabic, spaces and the stops inside its sentences; a digit already makes an order of its own with the marks around it. */
    private static boolean runsWithArabic(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_NONSPACING_MARK
                || direction == Character.DIRECTIONALITY_WHITESPACE
                || point == '،'
                || point == '؛'
                || point == '.';
    }
}
