package org.tawasul.decisions.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tawasul.decisions.Finding;
import org.tawasul.decisions.Names;
import org.tawasul.decisions.sources.Problems;
import org.tawasul.decisions.sources.RuleFolder;
import org.tawasul.decisions.sources.Sentence;
import org.tawasul.decisions.sources.Table;

/**
 * Tries what was compiled before it may decide: runs the examples of rule folders and says every sentence once. Only what the example's own folder found is
 * compared, so that a new rule elsewhere breaks no example.
 */
public final class Trial {
    private static final Names NO_NAMES = (vocabulary, code) -> Optional.empty();

    private final CompiledKind kind;
    private final Problems problems;

    public Trial(CompiledKind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    public void run() {
        for (Table table : kind.sources().tables()) {
            table.rows().forEach(row -> say(RowFinding.of(table, row), table.path() + ".table.yaml"));
        }
        for (RuleFolder folder : kind.sources().folders()) {
            for (RuleFolder.Example example : folder.examples()) {
                run(folder, example);
            }
        }
    }

    public void run(RuleFolder folder, RuleFolder.Example example) {
        String place = "example " + example.name();
        List<Finding> found;
        try {
            found = kind.findAmong(example.given(), example.on()).stream()
                    .filter(finding -> finding.reason().key().startsWith(folder.path() + "/"))
                    .toList();
        } catch (RuntimeException e) {
            problems.add(folder.examplesFile(), place, "example-breaks");
            return;
        }
        if (!matches(example.expected(), found)) {
            String expected = listed(example.expected().stream().map(one -> said(one.finding(), one.values())));
            String was = listed(found.stream().map(one -> said(one.id(), one.values())));
            problems.add(folder.examplesFile(), place, "example-fails", Map.of("expected", expected, "found", was));
        }
        found.forEach(finding -> checkSentence(folder, finding));
    }

    private static boolean matches(List<RuleFolder.Expected> expected, List<Finding> found) {
        return expected.size() == found.size()
                && expected.stream().allMatch(one -> found.stream()
                        .anyMatch(finding -> finding.id().equals(one.finding())
                                && finding.values()
                                        .entrySet()
                                        .containsAll(one.values().entrySet())));
    }

    private void checkSentence(RuleFolder folder, Finding finding) {
        Sentence sentence = kind.sentence(finding.reason().key()).orElse(null);
        if (sentence == null) {
            return;
        }
        Set<String> asked = new TreeSet<>();
        Stream.of(sentence.because(), sentence.outcome())
                .flatMap(both -> Stream.of(both.ar(), both.en()))
                .forEach(pattern -> asked.addAll(Sentence.parametersOf(pattern)));
        finding.reason().parameters().keySet().forEach(name -> {
            asked.remove(name);
            asked.remove(name + Sentence.KEY);
        });
        for (String missing : asked) {
            problems.add(folder.sentencesFile(), finding.reason().key(), "sentence-parameter", "parameter", missing);
        }
        say(finding, folder.sentencesFile());
    }

    private void say(Finding finding, String file) {
        try {
            Map<String, Object> parameters = kind.parameters(finding);
            kind.sentence(finding.reason().key()).ifPresent(sentence -> {
                sentence.sayBecause(parameters, NO_NAMES);
                sentence.sayOutcome(parameters, NO_NAMES);
            });
        } catch (IllegalArgumentException e) {
            problems.add(file, finding.rule(), "sentence-unsayable");
        }
    }

    private static String listed(Stream<String> findings) {
        String all = String.join(", ", findings.sorted().toList());
        return all.isEmpty() ? "–" : all;
    }

    private static String said(String id, Map<String, String> values) {
        String listed = new TreeMap<>(values).toString();
        return values.isEmpty() ? id : id + " (" + listed.substring(1, listed.length() - 1) + ")";
    }
}
