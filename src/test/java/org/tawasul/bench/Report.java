package org.tawasul.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the parts of a run together: {@code docs/benchmarks.json}, and the tables between the markers of {@code docs/benchmarks.md}. */
public final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String BEGIN = "<!-- figures: begin -->";
    private static final String END = "<!-- figures: end -->";

    private Report() {}

    /** What one program of the bench found; the others may run before or after it. */
    record Part(List<Figure> figures, Map<String, Double> layers, List<String> statements) {}

    static void part(
            Path folder, String name, List<Figure> figures, Map<String, Double> layers, List<String> statements)
            throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve(name + ".json").toFile(), new Part(figures, layers, statements));
    }

    /** Arguments: folder of the parts, {@code benchmarks.json}, {@code benchmarks.md}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<Figure> figures = new ArrayList<>();
        StringBuilder layers = new StringBuilder();
        for (String name : List.of("h2", "postgres", "rules", "sweeper", "program")) {
            if (Files.exists(folder.resolve(name + ".json"))) {
                Part part = JSON.readValue(folder.resolve(name + ".json").toFile(), Part.class);
                figures.addAll(part.figures());
                layers.append(layers(name, part));
            }
        }
        List<Figure> measured = List.copyOf(figures);
        figures.addAll(StoredReport.kept(Path.of(args[1])));
        Files.writeString(Path.of(args[1]), JSON.writeValueAsString(figures) + "\n");
        Path page = Path.of(args[2]);
        String text = Files.readString(page);
        Files.writeString(
                page,
                text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
                        + "\n"
                        + table(measured)
                        + layers
                        + text.substring(text.indexOf(END)));
        measured.stream()
                .filter(one -> one.verdict().equals("missed"))
                .forEach(one -> System.out.println("missed: " + one));
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

    private static String layers(String name, Part part) {
        if (part.layers().isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder("\nWhere the product's threads are (")
                .append(name)
                .append("):\n\n| layer | share |\n| --- | --- |\n");
        part.layers().forEach((layer, share) -> rows.append(String.format("| %s | %.1f %% |%n", layer, share)));
        rows.append("\nStatements of one life:\n\n");
        part.statements().stream()
                .filter(line -> !line.startsWith(" "))
                .forEach(line -> rows.append("- ").append(line).append('\n'));
        return rows.toString();
    }
}
