package org.tawasul.decisions.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A rule with what its author expects of it.
 *
 * @param path {@code admission/says-nothing}
 * @param drlFile the rule's file
 * @param sentences by reason key
 * @param arabicNames what the rule that gives the reason is called in Arabic, by reason key; its English name is the rule's own
 */
public record RuleFolder(
        String path,
        String drlFile,
        String drl,
        String examplesFile,
        List<Example> examples,
        String sentencesFile,
        Map<String, Sentence> sentences,
        Map<String, String> arabicNames) {
    public RuleFolder {
        examples = List.copyOf(examples);
        sentences = Map.copyOf(sentences);
        arabicNames = Map.copyOf(arabicNames);
    }

    /** The DRL package that belongs to the folder: one each, so that rules of two folders never share a name by chance. */
    public String drlPackage() {
        return "rules." + path.replace('/', '.').replace('-', '_');
    }

    /**
     * Facts that are given and the findings that this folder must add; an empty list is a miss.
     *
     * @param on the business date
     */
    public record Example(String name, LocalDate on, List<Object> given, List<Expected> expected) {
        public Example {
            given = List.copyOf(given);
            expected = List.copyOf(expected);
        }
    }

    /** A finding by its id and, where the example gives them, some of its values. */
    public record Expected(String finding, Map<String, String> values) {
        public Expected {
            values = Map.copyOf(values);
        }
    }
}
