package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads what a table's description says beyond its columns: demands on the rows, and how phrases are summed. */
final class DemandsReader {
    static final String PHRASES = "phrases";

    private final YamlFile yaml;
    private final Class<? extends Record> fact;
    private final Map<String, Column> conditions;
    private final Map<String, Column> results;

    DemandsReader(YamlFile yaml, Class<? extends Record> fact, List<Column> conditions, List<Column> results) {
        this.yaml = yaml;
        this.fact = fact;
        this.conditions = conditions.stream().collect(Collectors.toMap(Column::name, column -> column));
        this.results = results.stream().collect(Collectors.toMap(Column::name, column -> column));
    }

    Demands demands() {
        JsonNode root = yaml.root();
        Set<String> dates = new HashSet<>(texts(root.path("dates")));
        if (!Set.of(TableReader.FROM, TableReader.TO).containsAll(dates)) {
            yaml.wrong("dates");
        }
        String exceptionTo =
                root.has("exception-to") ? root.path("exception-to").asText() : null;
        return new Demands(
                dates,
                groups("one-of"),
                groups("some-of"),
                exceptionTo,
                complete(root.path("complete")),
                otherFindings(),
                steps(root.path("steps")));
    }

    private Demands.@Nullable Steps steps(JsonNode node) {
        if (node.isMissingNode()) {
            return null;
        }
        Column from = conditions.get(node.path("from").asText());
        Column to = results.get(node.path("to").asText());
        if (from == null || from.type() != ColumnType.INTEGER || to == null || to.type() != ColumnType.INTEGER) {
            yaml.wrong("steps");
            return null;
        }
        return new Demands.Steps(from.name(), to.name());
    }

    private List<List<String>> groups(String name) {
        List<List<String>> groups = new ArrayList<>();
        for (JsonNode group : yaml.root().path(name)) {
            List<String> columns = texts(group);
            if (columns.size() < 2 || !columns.stream().allMatch(this::isColumn)) {
                yaml.wrong(name);
            }
            groups.add(columns);
        }
        return groups;
    }

    /** {@code complete: true}, or a list of cells for each of which some row must fit. */
    private List<Map<String, Literal>> complete(JsonNode node) {
        if (node.isMissingNode() || (node.isBoolean() && !node.asBoolean())) {
            return List.of();
        }
        if (node.isBoolean()) {
            return List.of(Map.of());
        }
        List<Map<String, Literal>> all = new ArrayList<>();
        for (JsonNode one : node) {
            Map<String, Literal> cells = new HashMap<>();
            one.fields().forEachRemaining(entry -> literal(entry.getKey(), entry.getValue())
                    .ifPresentOrElse(literal -> cells.put(entry.getKey(), literal), () -> yaml.wrong("complete")));
            all.add(cells);
        }
        return all;
    }

    private Optional<Literal> literal(String name, JsonNode value) {
        Column column = conditions.get(name);
        return column == null
                ? Optional.empty()
                : new Cells(yaml.file(), 0, Codes.ANY, new WordForms(Dialect.NONE), new Problems())
                        .literal(column, value.asText());
    }

    private List<Demands.OtherFinding> otherFindings() {
        List<Demands.OtherFinding> all = new ArrayList<>();
        yaml.root().path("other-findings").fields().forEachRemaining(column -> {
            if (!conditions.containsKey(column.getKey())) {
                yaml.wrong("other-findings");
            }
            column.getValue()
                    .fields()
                    .forEachRemaining(cell -> all.add(new Demands.OtherFinding(
                            column.getKey(), cell.getKey(), cell.getValue().asText())));
        });
        return all;
    }

    /** Null if the table has no phrases; then it must not have a column of them either. */
    @Nullable
    PhraseSums phraseSums() {
        JsonNode node = yaml.root().path(PHRASES);
        long columns = conditions.values().stream()
                .filter(column -> column.type() == ColumnType.PHRASE)
                .count();
        if (node.isMissingNode()) {
            if (columns > 0) {
                yaml.wrong(PHRASES);
            }
            return null;
        }
        Column weight = results.get(PhraseSums.WEIGHT);
        // A phrase alone is looked up at once; with a second condition each row would be joined with the case.
        if (columns != 1 || conditions.size() != 1 || weight == null || weight.type() != ColumnType.INTEGER) {
            yaml.wrong(PHRASES);
        }
        List<String> targets = texts(node.path("targets"));
        if (!results.keySet().containsAll(targets)) {
            yaml.wrong(PHRASES + ".targets");
        }
        return new PhraseSums(
                targets,
                node.path("at-least").asInt(1),
                node.path("share-percent").asInt(0),
                Negation.read(node),
                component(node, "when-missing"),
                component(node, "when-other"),
                component(node, "asks-again-with"));
    }

    private @Nullable String component(JsonNode node, String name) {
        if (!node.has(name)) {
            return null;
        }
        String component = node.path(name).asText();
        if (FactTypes.component(fact, component).isEmpty()) {
            yaml.wrong(PHRASES + "." + name);
        }
        return component;
    }

    private boolean isColumn(String name) {
        return conditions.containsKey(name) || results.containsKey(name);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
