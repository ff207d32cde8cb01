package org.tawasul.cases.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tawasul.customers.Customers;
import org.tawasul.shared.text.PlainWords;

/** Whether a customer has said the same before and still waits for a reply. */
@Component
class Doubles {
    private static final Logger LOG = LoggerFactory.getLogger(Doubles.class);

    private final CaseRows rows;
    private final CaseWords words;
    private final Customers customers;

    Doubles(CaseRows rows, CaseWords words, Customers customers) {
        this.rows = rows;
        this.words = words;
        this.customers = customers;
    }

    /** An earlier case, and how much of what is said in both is said in both, in percent. */
    record Alike(CaseRow earlier, int percent) {}

    int alikePercent(CaseRow about, String said) {
        return mostAlike(about, said).map(Alike::percent).orElse(0);
    }

    /** Of two that are equally alike the older: what is said a third time belongs to the first. */
    Optional<Alike> mostAlike(CaseRow about, String said) {
        // Two that are sent at once see each other, because the second waits here for the first.
        customers.hold(about.customerId());
        return rows.stillOpenBeside(about).stream()
                .map(row -> new Alike(row, likeness(said(row), said)))
                .max(Comparator.comparingInt(Alike::percent)
                        .thenComparing(alike -> alike.earlier().id(), Comparator.reverseOrder()));
    }

    /** Nothing of an earlier case whose bytes were harmed: for its sake its customer could send nothing any more. */
    private String said(CaseRow earlier) {
        try {
            return words.of(earlier);
        } catch (IllegalStateException harmed) {
            LOG.error("The words of case {} do not open", earlier.id(), harmed);
            return "";
        }
    }

    /**
     * The share of the words of both that both use, in percent, without the small words and the courtesies that stand in every letter. Two texts that name different numbers, or of
     * which only one names any, are about different things: another lamp post, another road, another appointment. Where each says something that the other does not, that weighs twice:
     * near the mosque is not near the school. A double that is not seen costs a second look; one that is none would cost a customer his case.
     */
    static int likeness(String one, String other) {
        if (!numbers(one).equals(numbers(other))) {
            return 0;
        }
        Set<String> mine = carriers(one);
        Set<String> theirs = carriers(other);
        return mine.isEmpty() || theirs.isEmpty() ? PlainWords.likeness(one, other) : share(mine, theirs);
    }

    private static int share(Set<String> mine, Set<String> theirs) {
        Set<String> both = new HashSet<>(mine);
        both.retainAll(theirs);
        int own = mine.size() - both.size();
        int others = theirs.size() - both.size();
        return 100 * both.size() / (both.size() + own + others + Math.min(own, others));
    }

    private static Set<String> carriers(String text) {
        return PlainWords.of(text).stream()
                .filter(word -> !SmallWords.contains(word))
                .map(WordStem::of)
                .filter(stem -> !SmallWords.contains(stem))
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(String text) {
        return PlainWords.of(text).stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
