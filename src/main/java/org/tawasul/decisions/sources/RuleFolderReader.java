package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** Reads the three files of a rule folder. */
final class RuleFolderReader {
    static final String EXAMPLES = "examples.yaml";
    static final String SENTENCES = "sentences.yaml";

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 1);

    private final String path;
    private final Map<String, byte[]> files;
    private final Codes codes;
    private final Problems problems;

    /** @param files of the folder by their full path */
    RuleFolderReader(String path, Map<String, byte[]> files, Codes codes, Problems problems) {
        this.path = path;
        this.files = files;
        this.codes = codes;
        this.problems = problems;
    }

    Optional<RuleFolder> read() {
        int before = problems.count();
        List<String> drls =
                files.keySet().stream().filter(file -> file.endsWith(".drl")).toList();
        if (drls.size() != 1) {
            problems.add(path, "", "folder-one-drl", "count", drls.size());
        }
        for (String needed : List.of(EXAMPLES, SENTENCES)) {
            if (!files.containsKey(path + "/" + needed)) {
                problems.add(path, "", "folder-incomplete", "file", needed);
            }
        }
        if (problems.count() != before) {
            return Optional.empty();
        }
        String drl = CsvSheet.text(drls.get(0), bytes(drls.get(0)), problems).orElse("");
        String examplesFile = path + "/" + EXAMPLES;
        String sentencesFile = path + "/" + SENTENCES;
        List<RuleFolder.Example> examples = YamlFile.read(examplesFile, bytes(examplesFile), problems)
                .map(this::examples)
                .orElse(List.of());
        Optional<YamlFile> said = YamlFile.read(sentencesFile, bytes(sentencesFile), problems);
        Map<String, Sentence> sentences = said.map(RuleFolderReader::sentences).orElse(Map.of());
        Map<String, String> names = said.map(this::arabicNames).orElse(Map.of());
        return problems.count() == before
                ? Optional.of(
                        new RuleFolder(path, drls.get(0), drl, examplesFile, examples, sentencesFile, sentences, names))
                : Optional.empty();
    }

    private byte[] bytes(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    private static Map<String, Sentence> sentences(YamlFile yaml) {
        Map<String, Sentence> sentences = new HashMap<>();
        yaml.root().fields().forEachRemaining(entry -> {
            String path = entry.getKey() + ".";
            JsonNode node = entry.getValue();
            Bilingual because = yaml.patterns(node.path("because"), path + "because.", null);
            Bilingual outcome = yaml.patterns(node.path("outcome"), path + "outcome.", null);
            if (because != null && outcome != null) {
                sentences.put(
                        entry.getKey(), new Sentence(because, outcome, yaml.vocabularies(node.path("values-from"))));
            }
        });
        return sentences;
    }

    /** Rules that went live before their names were asked for have none. */
    private Map<String, String> arabicNames(YamlFile yaml) {
        Map<String, String> names = new HashMap<>();
        yaml.root().fields().forEachRemaining(entry -> {
            if (entry.getValue().has("name") || !codes.ofAcceptedSources()) {
                String name = yaml.text(entry.getValue(), entry.getKey() + ".", "name");
                if (name != null) {
                    names.put(entry.getKey(), name);
                }
            }
        });
        return names;
    }

    private List<RuleFolder.Example> examples(YamlFile yaml) {
        List<RuleFolder.Example> examples = new ArrayList<>();
        for (JsonNode node : yaml.root()) {
            String place = "example " + (examples.size() + 1);
            String name = yaml.text(node, place + ", ", "name");
            RuleFolder.Example example = name == null ? null : example(yaml, name, node);
            if (example != null) {
                examples.add(example);
            }
        }
        if (examples.stream().noneMatch(example -> example.expected().isEmpty())
                || examples.stream().allMatch(example -> example.expected().isEmpty())) {
            problems.add(yaml.file(), "", "examples-few");
        }
        return examples;
    }

    private RuleFolder.@Nullable Example example(YamlFile yaml, String name, JsonNode node) {
        String place = "example " + name;
        List<Object> given = new ArrayList<>();
        List<RuleFolder.Expected> expected = new ArrayList<>();
        try {
            for (JsonNode fact : node.path("given")) {
                given.add(fact(fact));
            }
            for (JsonNode finding : node.path("expected")) {
                expected.add(expected(finding));
            }
            LocalDate on = node.has("on") ? LocalDate.parse(node.path("on").asText()) : SOME_DAY;
            if (given.isEmpty() || !node.path("expected").isArray()) {
                throw new IllegalArgumentException("given, expected");
            }
            return new RuleFolder.Example(name, on, given, expected);
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(yaml.file(), place, "example-wrong", "field", Problems.quoted(String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** {@code CaseFact: {…}} */
    private static Object fact(JsonNode node) {
        Map.Entry<String, JsonNode> only = only(node);
        return FactTypes.named(only.getKey())
                .map(type -> FactReader.read(type, only.getValue()))
                .orElseThrow(() -> new IllegalArgumentException(only.getKey()));
    }

    /** {@code warn}, or {@code warn: {level: 1}}. */
    private static RuleFolder.Expected expected(JsonNode node) {
        if (node.isTextual()) {
            return new RuleFolder.Expected(node.textValue(), Map.of());
        }
        Map.Entry<String, JsonNode> only = only(node);
        Map<String, String> values = new HashMap<>();
        only.getValue()
                .fields()
                .forEachRemaining(
                        entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return new RuleFolder.Expected(only.getKey(), values);
    }

    private static Map.Entry<String, JsonNode> only(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            throw new IllegalArgumentException(node.toString());
        }
        return node.fields().next();
    }
}
