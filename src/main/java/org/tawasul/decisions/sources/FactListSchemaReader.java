package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawasul.decisions.facts.LimitFact;

/** Reads {@code <name>.list.yaml}. What was accepted once may lack words and limits that are asked for since. */
final class FactListSchemaReader {
    private final YamlFile yaml;
    private final Codes codes;

    private FactListSchemaReader(YamlFile yaml, Codes codes) {
        this.yaml = yaml;
        this.codes = codes;
    }

    static Optional<FactListSchema> read(String file, byte[] bytes, Codes codes, Problems problems) {
        int before = problems.count();
        Optional<FactListSchema> schema =
                YamlFile.read(file, bytes, problems).flatMap(yaml -> new FactListSchemaReader(yaml, codes).read());
        return problems.count() == before ? schema : Optional.empty();
    }

    private Optional<FactListSchema> read() {
        JsonNode root = yaml.root();
        Class<? extends Record> fact =
                FactTypes.named(root.path("fact").asText()).orElse(null);
        if (fact == null) {
            yaml.wrong("fact");
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            column(component, root.path("columns").path(component.getName()))
                    .ifPresentOrElse(columns::add, () -> yaml.wrong("columns." + component.getName()));
        }
        Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
        Set<String> unique = names(root.path("unique"));
        if (!names.containsAll(unique)) {
            yaml.wrong("unique");
        }
        Set<String> complete = names(root.path("complete"));
        List<Column> closed = columns.stream()
                .filter(column ->
                        complete.contains(column.name()) && !column.values().isEmpty())
                .toList();
        if (closed.size() != complete.size()) {
            yaml.wrong("complete");
        }
        return Optional.of(new FactListSchema(
                fact,
                columns,
                unique.isEmpty() ? names : unique,
                closed,
                limits(fact, columns),
                Negation.read(root.path(DemandsReader.PHRASES))));
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.forEach(name -> names.add(name.asText()));
        return names;
    }

    private Optional<Column> column(RecordComponent component, JsonNode node) {
        String name = component.getName();
        String path = "columns." + name + ".";
        Set<String> values = names(node.path("values"));
        ColumnWordsReader words = new ColumnWordsReader(yaml);
        int before = yaml.problems().count();
        Optional<Column> column = ColumnType.of(node.path("type").asText())
                .filter(type -> type == ColumnType.TEXT
                        ? component.getType() == String.class
                        : (type == ColumnType.CODE || type == ColumnType.INTEGER) && type.fits(component.getType()))
                .map(type -> new Column(name, type, name, values, null, true, words.read(node, path), null, Range.ANY));
        column.filter(one -> one.isClosed()
                        && !codes.ofAcceptedSources()
                        && yaml.problems().count() == before)
                .ifPresent(one -> words.check(one, path));
        return column;
    }

    private Map<String, Range> limits(Class<? extends Record> fact, List<Column> columns) {
        Map<String, Range> limits = new HashMap<>();
        Set<String> named = fact == LimitFact.class && !codes.ofAcceptedSources()
                ? columns.stream()
                        .filter(column -> column.name().equals("name"))
                        .flatMap(column -> column.values().stream())
                        .collect(Collectors.toSet())
                : Set.of();
        yaml.root().path("limits").fields().forEachRemaining(entry -> {
            JsonNode node = entry.getValue();
            Range range = new Range(
                    node.path("at-least").asLong(1), node.path("at-most").asLong(0));
            if (range.least() > range.most()) {
                yaml.wrong("limits." + entry.getKey());
            }
            limits.put(entry.getKey(), range);
        });
        named.stream().filter(name -> !limits.containsKey(name)).sorted().forEach(name -> yaml.wrong("limits." + name));
        return limits;
    }
}
