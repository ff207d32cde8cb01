package org.tawasul.decisions.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tawasul.decisions.facts.PhraseFact;
import org.tawasul.decisions.sources.FactList;
import org.tawasul.decisions.sources.KindSources;
import org.tawasul.decisions.sources.Negation;
import org.tawasul.decisions.sources.WordForms;

/** The phrases of lists, which rule folders ask for: of all that are listed they are shown those that the text says. */
final class ListedPhrases {
    private final WordForms forms;
    private final Negation negation;
    private final Map<String, String> inOneForm = new HashMap<>();
    private final PhraseIndex index;

    private ListedPhrases(WordForms forms, Negation negation, Stream<PhraseFact> facts) {
        this.forms = forms;
        this.negation = negation;
        facts.forEach(fact -> inOneForm.put(fact.phrase(), forms.phrase(fact.phrase())));
        this.index = new PhraseIndex(forms, negation, inOneForm.values());
    }

    static ListedPhrases of(KindSources sources) {
        return new ListedPhrases(
                new WordForms(sources.dialect()),
                sources.lists().stream().map(FactList::negation).reduce(Negation.NONE, Negation::and),
                sources.lists().stream()
                        .flatMap(list -> list.entries().stream())
                        .flatMap(entry -> phrases(Stream.of(entry.fact()))));
    }

    /** For facts that come with phrases of their own, as an example does. */
    ListedPhrases among(List<Object> facts) {
        return new ListedPhrases(forms, negation, phrases(facts.stream()));
    }

    /** The facts without the phrases that the text does not say. */
    List<Object> said(List<Object> facts, LocalDate on) {
        if (inOneForm.isEmpty()) {
            return facts;
        }
        Spoken spoken = index.in(FactParts.wordsAmong(facts), on);
        return facts.stream()
                .filter(fact -> !(fact instanceof PhraseFact phrase)
                        || spoken.isMeant(inOneForm.getOrDefault(phrase.phrase(), "")))
                .toList();
    }

    private static Stream<PhraseFact> phrases(Stream<?> facts) {
        return facts.filter(PhraseFact.class::isInstance).map(PhraseFact.class::cast);
    }
}
