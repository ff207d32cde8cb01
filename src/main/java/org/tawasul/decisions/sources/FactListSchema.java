package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code <name>.list.yaml} says: which fact a row is, what each component's column may hold, and by which of them two rows are the same.
 *
 * @param columns by the name of the component
 * @param unique the components by which no two rows may be equal on the same day; all of them if none are named
 * @param negation of a list of phrases: which words take one back
 */
record FactListSchema(
        Class<? extends Record> fact, Map<String, ListColumn> columns, Set<String> unique, Negation negation) {
    /** @param typed null for a text: letters, digits, spaces, hyphens and apostrophes */
    record ListColumn(@Nullable Column typed) {}

    static Optional<FactListSchema> read(String file, byte[] bytes, Problems problems) {
        int before = problems.count();
        Optional<FactListSchema> schema = YamlFile.read(file, bytes, problems).flatMap(FactListSchema::read);
        return problems.count() == before ? schema : Optional.empty();
    }

    private static Optional<FactListSchema> read(YamlFile yaml) {
        JsonNode root = yaml.root();
        Class<? extends Record> fact =
                FactTypes.named(root.path("fact").asText()).orElse(null);
        if (fact == null) {
            yaml.wrong("fact");
            return Optional.empty();
        }
        Map<String, ListColumn> columns = new LinkedHashMap<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            String name = component.getName();
            column(name, component.getType(), root.path("columns").path(name))
                    .ifPresentOrElse(column -> columns.put(name, column), () -> yaml.wrong("columns." + name));
        }
        Set<String> unique = new HashSet<>();
        root.path("unique").forEach(name -> unique.add(name.asText()));
        if (!columns.keySet().containsAll(unique)) {
            yaml.wrong("unique");
        }
        return Optional.of(new FactListSchema(
                fact,
                columns,
                unique.isEmpty() ? Set.copyOf(columns.keySet()) : unique,
                Negation.read(root.path(DemandsReader.PHRASES))));
    }

    private static Optional<ListColumn> column(String name, Class<?> component, JsonNode node) {
        String type = node.path("type").asText();
        if (type.equals("text") && component == String.class) {
            return Optional.of(new ListColumn(null));
        }
        Set<String> values = new HashSet<>();
        node.path("values").forEach(value -> values.add(value.asText()));
        return ColumnType.of(type)
                .filter(one -> one == ColumnType.CODE || one == ColumnType.INTEGER)
                .filter(one -> one.fits(component))
                .map(one -> new ListColumn(new Column(name, one, name, values, null)));
    }

    boolean isSame(Record one, Record other) {
        return unique.stream().allMatch(name -> value(one, name).equals(value(other, name)));
    }

    private static Object value(Record fact, String name) {
        try {
            return fact.getClass().getMethod(name).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
