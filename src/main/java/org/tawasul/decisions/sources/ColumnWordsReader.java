package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Bilingual;
import org.tawasul.shared.Language;

/**
 * Reads how a column is said, and sees to it that each value of a closed one has words of its own in both languages: a refusal that shows codes tells a policy owner
 * nothing.
 */
final class ColumnWordsReader {
    private static final Set<String> SAID = Set.of("value", "value" + Sentence.KEY);
    private static final Pattern ARABIC = Pattern.compile("[\\x{0621}-\\x{064A}]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

    private final YamlFile yaml;

    ColumnWordsReader(YamlFile yaml) {
        this.yaml = yaml;
    }

    /** Null if the column has none; whether it needs them is another question. */
    @Nullable
    ColumnWords read(JsonNode node, String path) {
        if (!node.has("said")) {
            return null;
        }
        Bilingual said = yaml.patterns(node.path("said"), path + "said.", SAID);
        Bilingual called = node.has("called") ? yaml.patterns(node.path("called"), path + "called.", Set.of()) : null;
        return said == null ? null : new ColumnWords(said, node.path("subject").asBoolean(), called);
    }

    /** Tells of a column that has no words, and of each closed value that has none of its own. */
    void check(Column column, String path) {
        ColumnWords words = column.words();
        if (words == null) {
            yaml.wrong(path + "said");
            return;
        }
        for (Language language : Language.values()) {
            Set<String> before = new HashSet<>();
            for (Literal value : closed(column)) {
                String said = words.say(value, null, language);
                boolean ofLanguage = language == Language.AR
                        ? ARABIC.matcher(said).find() && !LATIN.matcher(said).find()
                        : LATIN.matcher(said).find();
                if (!ofLanguage || !before.add(said)) {
                    yaml.problems()
                            .add(
                                    yaml.file(),
                                    path + "said." + language.tag(),
                                    "value-unsaid",
                                    "value",
                                    value.toString());
                }
            }
        }
    }

    private static List<Literal> closed(Column column) {
        if (column.type() == ColumnType.BOOLEAN) {
            return List.of(new Literal.Truth(true), new Literal.Truth(false));
        }
        return new TreeSet<>(column.values())
                .stream()
                        .<Literal>map(value -> column.type() == ColumnType.CODE
                                ? new Literal.Code(value)
                                : new Literal.Number(Long.parseLong(value)))
                        .toList();
    }
}
