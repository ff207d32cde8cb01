package org.tawasul.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the parts of a run together: {@code docs/benchmarks.json}, and the tables between the markers of {@code docs/benchmarks.md}. */
public final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String BEGIN = "<!-- figures: begin -->";
    private static final String END = "<!-- figures: end -->";
    private static final List<String> PARTS =
            List.of("h2", "postgres", "rules", "sweeper", "year", "program", "pages", "recurrence");
    private static final String LAYER = "of a life, in ";
    private static final String STATEMENTS = "statements of a life, ";

    private Report() {}

    /** What one program of the bench found; the others may run before or after it. */
    record Part(List<Figure> figures, Map<String, Double> layers, List<String> statements) {}

    static void part(
            Path folder, String name, List<Figure> figures, Map<String, Double> layers, List<String> statements)
            throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve(name + ".json").toFile(), new Part(figures, layers, statements));
    }

    /** Arguments: folder of the parts, {@code benchmarks.json}, {@code benchmarks.md}. What this run did not measure stays as it was. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Map<String, Figure> figures = new LinkedHashMap<>();
        StoredReport.read(Path.of(args[1])).forEach(one -> figures.put(one.name() + one.unit(), one));
        List<Figure> measured = new ArrayList<>();
        for (String name : PARTS) {
            if (Files.exists(folder.resolve(name + ".json"))) {
                Part part = JSON.readValue(folder.resolve(name + ".json").toFile(), Part.class);
                measured.addAll(part.figures());
                figures.values().removeIf(one -> isOfLife(one, name));
                measured.addAll(ofLife(name, part));
            }
        }
        measured.forEach(one -> figures.put(one.name() + one.unit(), one));
        Files.writeString(Path.of(args[1]), JSON.writeValueAsString(figures.values()) + "\n");
        Path page = Path.of(args[2]);
        String text = Files.readString(page);
        Files.writeString(
                page,
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
                        + "\n"
                        + page(List.copyOf(figures.values()))
                        + text.substring(text.indexOf(END)));
        measured.stream()
                .filter(one -> one.verdict().equals("missed"))
                .forEach(one -> System.out.println("missed: " + one));
    }

    /** The layers and the statements of a life are figures like others, so that the file of figures has them too. */
    private static List<Figure> ofLife(String name, Part part) {
        List<Figure> figures = new ArrayList<>();
        part.layers()
                .forEach((layer, share) -> figures.add(new Figure(
                        LAYER + layer + ", " + name, Math.round(share * 10) / 10.0, "%", "", "looks at stacks")));
        part.statements().stream()
                .filter(line -> !line.startsWith(" ") && line.contains(": "))
                .forEach(line -> figures.add(new Figure(
                        STATEMENTS + line.substring(0, line.indexOf(": ")) + ", " + name,
                        Double.parseDouble(line.substring(line.indexOf(": ") + 2)),
                        "",
                        "",
                        "")));
        return figures;
    }

    private static boolean isOfLife(Figure figure, String name) {
        return (figure.name().startsWith(LAYER) || figure.name().startsWith(STATEMENTS))
                && figure.name().endsWith(", " + name);
    }

    private static String page(List<Figure> all) {
        StringBuilder text = new StringBuilder(table(all.stream()
                .filter(one -> !StoredReport.isOfStored(one) && PARTS.stream().noneMatch(name -> isOfLife(one, name)))
                .toList()));
        for (String name : PARTS) {
            List<Figure> of = all.stream().filter(one -> isOfLife(one, name)).toList();
            if (!of.isEmpty()) {
                text.append("\nWhere the threads are (")
                        .append(name)
                        .append("):\n\n| layer | share |\n| --- | --- |\n");
                of.stream()
                        .filter(one -> one.name().startsWith(LAYER))
                        .forEach(one ->
                                text.append(String.format("| %s | %.1f %% |%n", bare(one, LAYER, name), one.value())));
                statements(text, of, name);
            }
        }
        return text.toString();
    }

    private static void statements(StringBuilder text, List<Figure> of, String name) {
        List<Figure> counted =
                of.stream().filter(one -> one.name().startsWith(STATEMENTS)).toList();
        if (!counted.isEmpty()) {
            text.append("\nStatements of one life:\n\n");
            counted.forEach(
                    one -> text.append(String.format("- %s: %s%n", bare(one, STATEMENTS, name), number(one.value()))));
        }
    }

    private static String bare(Figure figure, String before, String name) {
        return figure.name().substring(before.length(), figure.name().length() - name.length() - 2);
    }

    private static String table(List<Figure> figures) {
        StringBuilder rows =
                new StringBuilder("| figure | value | target | | spread |\n| --- | --- | --- | --- | --- |\n");
        for (Figure it : figures) {
            rows.append(String.format(
                    "| %s | %s %s | %s | %s | %s |%n",
                    it.name(), number(it.value()), it.unit(), it.target(), it.verdict(), it.spread()));
        }
        return rows.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
