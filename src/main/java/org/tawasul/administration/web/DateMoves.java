package org.tawasul.administration.web;

import org.springframework.stereotype.Component;
import org.tawasul.deadlines.Corrections;
import org.tawasul.deadlines.Corrections.Corrected;
import org.tawasul.pages.Visitor;

/** Gives the order that moves open dates. Each clock is a command of its own; the order may be given again. */
@Component
final class DateMoves {
    private final Corrections corrections;

    DateMoves(Corrections corrections) {
        this.corrections = corrections;
    }

    /** What came of it, as a part of the next page's address. */
    String now(Visitor visitor) {
        Corrected done = corrections.correct(visitor.actor());
        return "&moved=" + done.corrected() + "&failed=" + done.failed();
    }
}
