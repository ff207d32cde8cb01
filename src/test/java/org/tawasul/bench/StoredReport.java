package org.tawasul.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the figures of full stores into {@code docs/benchmarks.json} beside the others, and into a table of {@code docs/benchmarks.md} with a column for each amount. */
public final class StoredReport {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String BEGIN = "<!-- stored: begin -->";
    private static final String END = "<!-- stored: end -->";
    private static final Pattern NAME = Pattern.compile("(.*), ([\\d,]+) stored, (.*)");

    private StoredReport() {}

    /** Arguments: folder of the parts, {@code benchmarks.json}, {@code benchmarks.md}. */
    public static void main(String[] args) throws IOException {
        Path json = Path.of(args[1]);
        Path page = Path.of(args[2]);
        List<Figure> figures = new ArrayList<>();
        for (String store : List.of("postgres", "h2")) {
            Path part = Path.of(args[0], "stored-" + store + ".json");
            if (Files.exists(part)) {
                figures.addAll(JSON.readValue(part.toFile(), Report.Part.class).figures());
            }
        }
        List<Figure> all = new ArrayList<>(read(json));
        all.removeIf(one -> figures.stream().anyMatch(newer -> newer.name().equals(one.name())));
        all.addAll(figures);
        Files.writeString(json, JSON.writeValueAsString(all) + "\n");
        String text = Files.readString(page);
        Files.writeString(
                page,
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
                        + "\n"
                        + tables(all)
                        + text.substring(text.indexOf(END)));
    }

    static boolean isOfStored(Figure figure) {
        return NAME.matcher(figure.name()).matches();
    }

    /** Those of earlier runs. */
    static List<Figure> read(Path json) throws IOException {
        return Files.exists(json) ? Arrays.asList(JSON.readValue(json.toFile(), Figure[].class)) : List.of();
    }

    private static String tables(List<Figure> figures) {
        Map<String, Map<String, Map<String, Figure>>> stores = new LinkedHashMap<>();
        for (Figure figure : figures) {
            Matcher name = NAME.matcher(figure.name());
            if (name.matches()) {
                stores.computeIfAbsent(name.group(3), on -> new LinkedHashMap<>())
                        .computeIfAbsent(name.group(1) + ", " + figure.unit(), row -> new LinkedHashMap<>())
                        .put(name.group(2), figure);
            }
        }
        StringBuilder text = new StringBuilder();
        stores.forEach((on, rows) -> text.append(table(on, rows)));
        return text.toString();
    }

    private static String table(String on, Map<String, Map<String, Figure>> rows) {
        Set<String> counts = new LinkedHashSet<>();
        rows.values().forEach(row -> counts.addAll(row.keySet()));
        StringBuilder text = new StringBuilder("\n| ").append(on).append(" |");
        counts.forEach(count -> text.append(' ').append(count).append(" stored |"));
        text.append("\n| --- |").append(" --- |".repeat(counts.size())).append('\n');
        rows.forEach((what, row) -> {
            text.append("| ").append(what).append(" |");
            counts.forEach(
                    count -> text.append(' ').append(cell(row.get(count))).append(" |"));
            text.append('\n');
        });
        return text.toString();
    }

    private static String cell(Figure figure) {
        if (figure == null) {
            return "";
        }
        String value = String.format(Locale.ROOT, "%s (%s)", figure.value(), figure.spread());
        return figure.target().isEmpty() ? value : value + " " + figure.target() + " " + figure.verdict();
    }
}
