package org.tawasul.search.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.release.Releases;
import org.tawasul.release.SourceTree;
import org.tawasul.search.SearchWords;
import org.tawasul.search.WordForms;
import org.tawasul.shared.text.PlainWords;

/** Follows the synonyms of the live rules: a change counts for the next question, and the index stays as it is, because it is the question that is widened. */
@Component
final class LiveWords implements SearchWords {
    private static final String PART = "rules";
    private static final String FILE = "words/synonyms.txt";
    /** What people say and how it is written, which the rules know already. */
    private static final String DIALECT = "words/dialect.csv";

    private final Releases releases;
    private volatile Known known = new Known("", Synonyms.NONE);

    LiveWords(Releases releases) {
        this.releases = releases;
    }

    private record Known(String hash, Synonyms synonyms) {}

    @Override
    public List<Set<String>> asked(String text) {
        Synonyms synonyms = synonyms();
        return PlainWords.in(text).stream()
                .filter(WordForms::says)
                .map(WordForms::both)
                .distinct()
                .map(forms -> widened(forms, synonyms))
                .toList();
    }

    @Override
    public Set<String> said(String text) {
        return new LinkedHashSet<>(WordForms.all(text));
    }

    private static Set<String> widened(Set<String> forms, Synonyms synonyms) {
        Set<String> all = new LinkedHashSet<>(forms);
        forms.forEach(form -> all.addAll(synonyms.of(form)));
        return all;
    }

    private Synonyms synonyms() {
        String live = releases.live(PART);
        Known now = known;
        if (!now.hash.equals(live)) {
            now = new Known(live, read(live));
            known = now;
        }
        return now.synonyms;
    }

    private Synonyms read(String hash) {
        return releases.sources(PART, hash)
                .map(tree -> text(tree, FILE) + "\n" + firstTwo(text(tree, DIALECT)))
                .map(Synonyms::read)
                .orElse(Synonyms.NONE);
    }

    private static String text(SourceTree tree, String file) {
        return tree.files().containsKey(file) ? tree.text(file) : "";
    }

    private static String firstTwo(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split(",", 3))
                .filter(cells -> cells.length > 1)
                .map(cells -> cells[0] + "," + cells[1])
                .collect(Collectors.joining("\n"));
    }
}
