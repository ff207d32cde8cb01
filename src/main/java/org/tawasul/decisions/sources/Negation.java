package org.tawasul.decisions.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tawasul.shared.text.PlainWords;

/**
 * Which words take back the phrase that follows them, as "no" does in "no danger". What stands beyond the end of a sentence, or a comma, takes nothing back.
 *
 * @param by the words that do
 * @param carriers the only words that may stand between
 * @param or words by which a phrase shares what befell the one before it: "no fire or smoke"
 * @param what those of {@code by} that mean "what" as well (Arabic's ما). They take nothing back after one of {@code whatAfter} ("كل ما"), before a word with the article,
 *     and before one of {@code whatDid} with one of {@code whatOf} behind it ("ما حدث من حريق")
 */
public record Negation(
        Set<String> by,
        Set<String> carriers,
        Set<String> or,
        Set<String> what,
        Set<String> whatAfter,
        Set<String> whatDid,
        Set<String> whatOf) {
    /** Nothing is taken back. */
    public static final Negation NONE =
            new Negation(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Negation {
        by = Set.copyOf(by);
        carriers = Set.copyOf(carriers);
        or = Set.copyOf(or);
        what = Set.copyOf(what);
        whatAfter = Set.copyOf(whatAfter);
        whatDid = Set.copyOf(whatDid);
        whatOf = Set.copyOf(whatOf);
    }

    /** What a description says below {@code phrases}. */
    static Negation read(JsonNode phrases) {
        return new Negation(
                words(phrases.path("negated-by")),
                words(phrases.path("carriers")),
                words(phrases.path("or")),
                words(phrases.path("what")),
                words(phrases.path("what-after")),
                words(phrases.path("what-did")),
                words(phrases.path("what-of")));
    }

    /** The words of both. */
    public Negation and(Negation other) {
        return new Negation(
                both(by, other.by),
                both(carriers, other.carriers),
                both(or, other.or),
                both(what, other.what),
                both(whatAfter, other.whatAfter),
                both(whatDid, other.whatDid),
                both(whatOf, other.whatOf));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Set<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .map(PlainWords::spelling)
                .collect(Collectors.toSet());
    }
}
