package org.tawasul.reports.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Language;
import org.tawasul.shared.Message;

/**
 * What was written behind the command: {@code --name value} or {@code --name=value}.
 *
 * @param entity null for the country
 * @param out null for the output
 */
record ReportOptions(YearMonth month, @Nullable String entity, Language language, Format format, @Nullable Path out) {
    private static final List<String> KNOWN = List.of("month", "entity", "language", "format", "out");
    private static final String ENTITY = "[a-z0-9][a-z0-9.-]{0,59}";
    private static final int FIRST_YEAR = 2000;

    /** In which form it is written. */
    enum Format {
        HTML,
        PDF,
        JSON
    }

    /** Why it can't be done as it was written. */
    static final class Wrong extends RuntimeException {
        private final transient Message sentence;

        Wrong(String code, Map<String, Object> parameters) {
            super(code, null, false, false);
            this.sentence = new Message("command." + code, parameters);
        }

        Message sentence() {
            return sentence;
        }
    }

    static ReportOptions of(String... arguments) {
        Map<String, String> named = named(arguments);
        Format format = Format.valueOf(
                choice(named, "format", List.of("html", "pdf", "json")).toUpperCase(Locale.ROOT));
        String entity = named.get("entity");
        if (entity != null && !entity.matches(ENTITY)) {
            throw new Wrong("entity-invalid", Map.of("entity", entity));
        }
        Path out = named.get("out") == null ? null : Path.of(named.get("out"));
        if (format == Format.PDF && out == null) {
            throw new Wrong("out-wanted", Map.of());
        }
        if (out != null && !isWritable(out)) {
            throw new Wrong("not-writable", Map.of("file", out.toString()));
        }
        return new ReportOptions(month(named.get("month")), entity, language(arguments), format, out);
    }

    /** Also of what is wrong otherwise, so that it is said in the language that was asked for. */
    static Language language(String... arguments) {
        Map<String, String> named;
        try {
            named = named(arguments);
        } catch (Wrong otherwise) {
            return Language.EN;
        }
        return "ar".equals(named.get("language")) ? Language.AR : Language.EN;
    }

    private static Map<String, String> named(String... arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String one = arguments[i];
            int equals = one.indexOf('=');
            String name = one.startsWith("--") ? one.substring(2, equals < 0 ? one.length() : equals) : "";
            if (!KNOWN.contains(name)) {
                throw new Wrong("option-unknown", Map.of("option", one));
            }
            if (equals < 0 && i + 1 == arguments.length) {
                throw new Wrong("option-empty", Map.of("option", one));
            }
            named.put(name, equals < 0 ? arguments[++i] : one.substring(equals + 1));
        }
        choice(named, "language", List.of("en", "ar"));
        return named;
    }

    private static String choice(Map<String, String> named, String name, List<String> choices) {
        String chosen = named.getOrDefault(name, choices.get(0));
        if (!choices.contains(chosen)) {
            throw new Wrong("choice-wanted", Map.of("option", "--" + name, "choices", String.join(", ", choices)));
        }
        return chosen;
    }

    private static YearMonth month(@Nullable String written) {
        if (written == null) {
            throw new Wrong("month-wanted", Map.of());
        }
        try {
            YearMonth month = YearMonth.parse(written.strip());
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= 9999) {
                return month;
            }
        } catch (DateTimeException e) {
            // Said below.
        }
        throw new Wrong("month-invalid", Map.of("month", written));
    }

    private static boolean isWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder) && !Files.isDirectory(file);
    }
}
