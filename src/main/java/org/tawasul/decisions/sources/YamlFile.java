package org.tawasul.decisions.sources;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;

/** One YAML file with the manners of all of them: a wrong field is told by its path, such as {@code conditions.service.type}. */
record YamlFile(String file, JsonNode root, Problems problems) {
    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    static Optional<YamlFile> read(String file, byte[] bytes, Problems problems) {
        Optional<String> text = CsvSheet.text(file, bytes, problems);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new YamlFile(file, YAML.readTree(text.get()), problems));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            problems.add(file, "line " + line, "yaml-unreadable");
            return Optional.empty();
        }
    }

    /** The text of a field; a problem and null if it is missing or no text. */
    @Nullable
    String text(JsonNode parent, String path, String name) {
        JsonNode node = parent.path(name);
        if (node.isTextual() && !node.textValue().isBlank()) {
            return node.textValue().strip();
        }
        wrong(path + name);
        return null;
    }

    /** Reads {@code ar} and {@code en} patterns; {@code known} lists the parameters they may name, null if any. */
    @Nullable
    Bilingual patterns(JsonNode node, String path, @Nullable Set<String> known) {
        String ar = pattern(node, path, "ar", known);
        String en = pattern(node, path, "en", known);
        return ar == null || en == null ? null : new Bilingual(ar, en);
    }

    Map<String, String> vocabularies(JsonNode node) {
        Map<String, String> result = new HashMap<>();
        node.fields()
                .forEachRemaining(
                        entry -> result.put(entry.getKey(), entry.getValue().asText()));
        return result;
    }

    void wrong(String field) {
        problems.add(file, field, "field-wrong", "field", field);
    }

    private @Nullable String pattern(JsonNode node, String path, String language, @Nullable Set<String> known) {
        String pattern = text(node, path, language);
        if (pattern == null) {
            return null;
        }
        try {
            for (String parameter : new MessageFormat(pattern, ULocale.ENGLISH).getArgumentNames()) {
                if (known != null && !known.contains(parameter)) {
                    problems.add(file, path + language, "sentence-parameter", "parameter", parameter);
                    return null;
                }
            }
            return pattern;
        } catch (IllegalArgumentException e) {
            problems.add(file, path + language, "sentence-wrong");
            return null;
        }
    }
}
