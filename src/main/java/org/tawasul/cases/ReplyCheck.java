package org.tawasul.cases;

import java.util.List;
import org.tawasul.decisions.SaidFinding;

/**
 * What the rules say of a reply that was not sent.
 *
 * @param leaves whether no rule refuses it
 * @param needsConfirmation whether a rule warns, so that it leaves only with a reason
 * @param findings all of them, the heaviest first
 */
public record ReplyCheck(boolean leaves, boolean needsConfirmation, List<SaidFinding> findings, List<Point> points) {
    public ReplyCheck {
        findings = List.copyOf(findings);
        points = List.copyOf(points);
    }

    /**
     * A point that the customer made.
     *
     * @param text the customer's own words
     */
    public record Point(int number, String text, boolean answered) {}
}
