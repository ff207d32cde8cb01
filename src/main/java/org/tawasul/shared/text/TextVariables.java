package org.tawasul.shared.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text leaves open to be filled in, between double braces: {@code {{day of the repair}}}. */
public final class TextVariables {
    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\{\\s*([\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} _-]{0,38}?)\\s*\\}\\}");

    private static final Pattern END = Pattern.compile("[{}\\n]");
    private static final int LONGEST = 40;

    private TextVariables() {}

    /** Their names in the order in which they stand. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = VARIABLE.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /** Whether every brace belongs to a variable that can be read. */
    public static boolean areWhole(String text) {
        String rest = VARIABLE.matcher(text).replaceAll("");
        return !rest.contains("{{") && !rest.contains("}}");
    }

    /** The first that nobody has filled in, by what stands behind its opening braces; empty if there is none. */
    public static Optional<String> firstUnfilled(String text) {
        int open = text.indexOf("{{");
        if (open < 0) {
            return Optional.empty();
        }
        String rest = text.substring(open + 2, Math.min(text.length(), open + 2 + LONGEST));
        return Optional.of(END.split(rest, 2)[0].strip());
    }

    /** The text between its variables. */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>(List.of(VARIABLE.split(text)));
        pieces.removeIf(String::isBlank);
        return pieces;
    }
}
