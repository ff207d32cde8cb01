package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.decisions.Severity;
import org.tawasul.shared.Bilingual;

/** Reads {@code <name>.table.yaml}. Developers write it; a mistake is told all the same, never guessed around. */
final class SchemaReader {
    /** What a sentence gets for a condition cell that is empty. */
    static final String ANY = "any";

    /** What a sentence gets for the sum of the weights of a table with phrases. */
    static final String SUM = "sum";

    private static final Pattern COLUMN = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final Pattern FINDING = Pattern.compile("[a-z][a-zA-Z0-9-]{0,62}");
    private static final Set<String> RESERVED =
            Set.of(TableReader.ID, TableReader.FROM, TableReader.TO, TableReader.NOTE, "row");

    private final YamlFile yaml;
    private final Codes codes;

    private SchemaReader(YamlFile yaml, Codes codes) {
        this.yaml = yaml;
        this.codes = codes;
    }

    static Optional<TableSchema> read(String file, byte[] bytes, Codes codes, Problems problems) {
        int before = problems.count();
        Optional<TableSchema> schema =
                YamlFile.read(file, bytes, problems).map(yaml -> new SchemaReader(yaml, codes).read());
        return problems.count() == before ? schema : Optional.empty();
    }

    private @Nullable TableSchema read() {
        JsonNode root = yaml.root();
        String finding = yaml.text(root, "", "finding");
        if (finding != null && !FINDING.matcher(finding).matches()) {
            yaml.wrong("finding");
        }
        Severity severity = severity(yaml.text(root, "", "severity"));
        String factName = yaml.text(root, "", "fact");
        Class<? extends Record> fact =
                factName == null ? null : FactTypes.named(factName).orElse(null);
        if (fact == null) {
            yaml.wrong("fact");
            return null;
        }
        List<Column> conditions = columns(root.path("conditions"), "conditions.", fact);
        List<Column> results = columns(root.path("results"), "results.", null);
        checkOwners(conditions, results);
        Sentence sentence = sentence(root, conditions, results);
        if (finding == null || severity == null || sentence == null) {
            return null;
        }
        DemandsReader more = new DemandsReader(yaml, fact, conditions, results);
        Demands demands = more.demands();
        checkCalled(conditions, demands);
        return new TableSchema(finding, severity, fact, conditions, results, sentence, demands, more.phraseSums());
    }

    /** A gap may be where no row names a value of an open column: then the sentence has to name the column. */
    private void checkCalled(List<Column> conditions, Demands demands) {
        for (Column column :
                demands.complete().isEmpty() || codes.ofAcceptedSources() ? List.<Column>of() : conditions) {
            boolean named = column.words() != null && column.words().called() != null;
            if (!named && !column.isClosed() && column.type() != ColumnType.INTEGER_AT_LEAST) {
                yaml.wrong("conditions." + column.name() + ".called");
            }
        }
    }

    private @Nullable Severity severity(@Nullable String text) {
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (severity.isEmpty()) {
            yaml.wrong("severity");
        }
        return severity.orElse(null);
    }

    private List<Column> columns(JsonNode node, String path, @Nullable Class<? extends Record> fact) {
        List<Column> columns = new ArrayList<>();
        if (!node.isObject() || node.isEmpty()) {
            yaml.wrong(path.substring(0, path.length() - 1));
        }
        node.fields().forEachRemaining(entry -> {
            Column column = column(entry.getKey(), entry.getValue(), path + entry.getKey() + ".", fact);
            if (column != null) {
                columns.add(column);
            }
        });
        return columns;
    }

    private @Nullable Column column(String name, JsonNode node, String path, @Nullable Class<? extends Record> fact) {
        ColumnType type = ColumnType.of(node.path("type").asText()).orElse(null);
        if (type == null || !COLUMN.matcher(name).matches() || RESERVED.contains(name)) {
            yaml.wrong(path + "type");
            return null;
        }
        String component = "";
        if (fact == null) {
            if (!type.mayBeResult()) {
                yaml.wrong(path + "type");
                return null;
            }
        } else if (type != ColumnType.PHRASE) {
            component = node.path("component").asText();
            Optional<RecordComponent> found = FactTypes.component(fact, component);
            if (found.isEmpty() || !type.fits(found.get().getType())) {
                yaml.wrong(path + "component");
                return null;
            }
        }
        boolean filled = fact == null
                ? !node.path("optional").asBoolean()
                : type == ColumnType.PHRASE || node.path("filled").asBoolean();
        ColumnWordsReader words = new ColumnWordsReader(yaml);
        int before = yaml.problems().count();
        Column column = new Column(
                name,
                type,
                component,
                values(node, path),
                vocabulary(node, path),
                filled,
                words.read(node, path),
                node.has("of") ? node.path("of").asText() : null,
                range(node, path));
        if (!codes.ofAcceptedSources() && yaml.problems().count() == before) {
            checkSaid(column, words, path);
        }
        return column;
    }

    /** What is asked of new descriptions only; what was accepted once may lack it. */
    private void checkSaid(Column column, ColumnWordsReader words, String path) {
        if (!column.isResult() && column.type() != ColumnType.PHRASE) {
            words.check(column, path);
        }
        boolean counts = column.type() == ColumnType.INTEGER || column.type() == ColumnType.INTEGER_AT_LEAST;
        if (counts && column.values().isEmpty() && column.range().equals(Range.ANY)) {
            yaml.wrong(path + "at-least");
        }
    }

    /** {@code of} names another column, and codes of this one's list must be known to belong to codes of the other's. */
    private void checkOwners(List<Column> conditions, List<Column> results) {
        Map<String, Column> all = new HashMap<>();
        conditions.forEach(column -> all.put(column.name(), column));
        results.forEach(column -> all.put(column.name(), column));
        for (Column column : all.values()) {
            Column owner = column.of() == null ? column : all.get(column.of());
            if (column.of() != null && (owner == null || !codes.hasOwners(column, owner))) {
                yaml.wrong((results.contains(column) ? "results." : "conditions.") + column.name() + ".of");
            }
        }
    }

    private Set<String> values(JsonNode node, String path) {
        Set<String> values = new HashSet<>();
        node.path("values").forEach(value -> {
            if (!Codes.isCode(value.asText())) {
                yaml.wrong(path + "values");
            }
            values.add(value.asText());
        });
        return values;
    }

    private Range range(JsonNode node, String path) {
        Range range = new Range(
                node.path("at-least").asLong(Range.ANY.least()),
                node.path("at-most").asLong(Range.ANY.most()));
        if (range.least() > range.most()) {
            yaml.wrong(path + "at-most");
        }
        return range;
    }

    private @Nullable String vocabulary(JsonNode node, String path) {
        if (!node.has("values-from")) {
            return null;
        }
        String name = node.path("values-from").asText();
        if (!codes.hasList(name)) {
            yaml.problems().add(yaml.file(), path + "values-from", "vocabulary-unknown", "list", name);
        }
        return name;
    }

    private @Nullable Sentence sentence(JsonNode root, List<Column> conditions, List<Column> results) {
        Set<String> known = new HashSet<>(Set.of("row"));
        if (root.has(DemandsReader.PHRASES)) {
            known.add(SUM);
        }
        Map<String, String> vocabularies = new HashMap<>();
        for (List<Column> columns : List.of(conditions, results)) {
            for (Column column : columns) {
                known.add(column.name());
                known.add(column.name() + Sentence.KEY);
                if (column.type() == ColumnType.PERIOD) {
                    known.add(column.name() + "_amount");
                    known.add(column.name() + "_unit");
                    known.add(column.name() + "_unit" + Sentence.KEY);
                }
                if (column.vocabulary() != null) {
                    vocabularies.put(column.name(), column.vocabulary());
                }
            }
        }
        Bilingual because = yaml.patterns(root.path("because"), "because.", known);
        Bilingual outcome = yaml.patterns(root.path("outcome"), "outcome.", known);
        return because == null || outcome == null ? null : new Sentence(because, outcome, vocabularies);
    }
}
