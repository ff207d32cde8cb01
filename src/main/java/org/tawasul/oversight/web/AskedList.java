package org.tawasul.oversight.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseCuts.Within;
import org.tawasul.oversight.CasesBehind;
import org.tawasul.oversight.HonestFigures;
import org.tawasul.pages.Visitor;

/**
 * What the address of a list behind a number says.
 *
 * @param within the value of a cut; null for all, and for numbers that aren't cut
 */
record AskedList(String figure, Asked asked, @Nullable Within within) {
    /** Refuses days that are none. */
    static AskedList of(Map<String, String> parameters, LocalDate today) {
        String figure = parameters.getOrDefault("figure", "late");
        boolean whole = isOfTheme(figure)
                || figure.equals(CasesBehind.RATED)
                || figure.equals(CasesBehind.FIRST_CONTACT)
                || figure.startsWith(HonestFigures.EXPLAINED);
        return new AskedList(figure, Asked.of(parameters, today), whole ? null : AskedCut.of(parameters));
    }

    /** By what texts call the number. */
    String shown() {
        return isOfTheme(figure) ? CasesBehind.THEME : figure;
    }

    String path(Visitor visitor) {
        return other(visitor, figure);
    }

    /** Another number of the same. */
    String other(Visitor visitor, String one) {
        return asked.cases(visitor, one, asked.entity()) + AskedCut.part(within);
    }

    /** The whole list as a file. @param ending with its dot */
    String file(Visitor visitor, String ending) {
        return asked.casesFile(visitor, figure, asked.entity(), ending) + AskedCut.part(within);
    }

    private static boolean isOfTheme(String figure) {
        return figure.startsWith(CasesBehind.THEME + "-");
    }
}
