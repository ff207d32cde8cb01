package org.tawasul.cases.model;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tawasul.customers.Customers;
import org.tawasul.shared.text.PlainWords;

/** Whether a customer has said the same before and still waits for a reply. */
@Component
class Doubles {
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
                .map(row -> new Alike(row, PlainWords.likeness(words.of(row), said)))
                .max(Comparator.comparingInt(Alike::percent)
                        .thenComparing(alike -> alike.earlier().id(), Comparator.reverseOrder()));
    }
}
