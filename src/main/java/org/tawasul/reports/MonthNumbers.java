package org.tawasul.reports;

import java.time.YearMonth;
import org.tawasul.cases.CaseFigures.DecidedSuggestions;
import org.tawasul.improvement.ImprovementFigures.Moved;
import org.tawasul.oversight.Cuts.Spread;
import org.tawasul.oversight.HonestShare;
import org.tawasul.oversight.Overview;

/**
 * The figures of a month that can stand beside those of another.
 *
 * @param days of it that are past and on which there was a system: those that its numbers are of
 * @param first whether it is the month of the first case of all
 * @param flags of recurring feedback that were found in it
 */
public record MonthNumbers(
        YearMonth month,
        double days,
        boolean first,
        Overview.Row total,
        HonestShare honest,
        Spread spread,
        long atFirstContact,
        DecidedSuggestions decided,
        int flags,
        Moved moved) {
    /** Whether nothing at all came, left or was rated. */
    public boolean isEmpty() {
        return total.counted().received() == 0
                && total.counted().replied() == 0
                && total.counted().suggestions() == 0
                && total.ratings() == 0;
    }
}
