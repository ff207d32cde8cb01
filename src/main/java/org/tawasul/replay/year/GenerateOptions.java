package org.tawasul.replay.year;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

/** What was written after {@code generate}: names with values, parted by a space or an equals sign. */
final class GenerateOptions {
    static final String STANDARD_OUTPUT = "-";

    private static final List<String> NAMES =
            List.of("--year", "--cases", "--suggestions", "--seed", "--out", "--organisation", "--language");
    private static final String HELP = "--help";

    private final Map<String, String> given = new LinkedHashMap<>();

    GenerateOptions(String... arguments) {
        Iterator<String> left = Arrays.asList(arguments).iterator();
        while (left.hasNext()) {
            String one = left.next();
            String word = one.equals("-h") ? HELP : one;
            int equals = word.indexOf('=');
            if (equals > 0) {
                given.put(word.substring(0, equals), word.substring(equals + 1));
            } else {
                given.put(word, NAMES.contains(word) && left.hasNext() ? left.next() : "");
            }
        }
    }

    /** Throws {@link CannotGenerate} for the first that is unknown or has no value. */
    void check() {
        for (Map.Entry<String, String> one : given.entrySet()) {
            if (!NAMES.contains(one.getKey()) && !one.getKey().equals(HELP)) {
                throw refuse("generate.option-unknown", one.getKey());
            }
            if (!one.getKey().equals(HELP) && one.getValue().isBlank()) {
                throw refuse("generate.option-empty", one.getKey());
            }
        }
        if (!List.of("ar", "en").contains(given.getOrDefault("--language", "en"))) {
            throw refuse("generate.language-unknown", "--language");
        }
    }

    boolean asksForHelp() {
        return given.containsKey(HELP);
    }

    /** English unless Arabic was asked for. */
    Language language() {
        return given.getOrDefault("--language", "en").equals("ar") ? Language.AR : Language.EN;
    }

    YearOrder order() {
        if (!given.containsKey("--year")) {
            throw refuse("generate.year-missing", "--year");
        }
        return new YearOrder(
                (int) number("--year", 0, Integer.MAX_VALUE),
                (int) number("--cases", 179_421, Integer.MAX_VALUE),
                (int) number("--suggestions", 6_000, Integer.MAX_VALUE),
                number("--seed", 1, Long.MAX_VALUE));
    }

    String out() {
        YearOrder order = order();
        String out = given.getOrDefault("--out", "national-year-" + order.year() + "-" + order.seed() + ".jsonl");
        path(out);
        return out;
    }

    /** Empty for the sample that travels in the program. */
    String organisation() {
        String folder = given.getOrDefault("--organisation", "");
        if (!folder.isEmpty() && !Files.isDirectory(path(folder))) {
            throw refuse("generate.no-folder", folder);
        }
        return folder;
    }

    /** Where the machine's language knows fewer letters than a name has, no file can be named by it. */
    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw refuse("generate.no-path", name);
        }
    }

    private long number(String option, long usual, long most) {
        String text = given.get(option);
        if (text == null) {
            return usual;
        }
        try {
            long number = Long.parseLong(text);
            if (number >= -most && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, as what is too large.
        }
        throw refuse("generate.not-a-number", option);
    }

    private static CannotGenerate refuse(String sentence, String what) {
        return new CannotGenerate(Message.of(sentence, "found", what));
    }
}
