package org.tawasul.administration.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tawasul.deadlines.CorrectionsAhead.Foreseen;
import org.tawasul.shared.Bilingual;

/**
 * What a change would do to what is going on.
 *
 * @param dates null if no calendar changes
 * @param month the first month of a changed day, with what differs marked; null if no calendar changes
 */
record Effect(
        @Nullable Foreseen dates,
        List<Date> samples,
        @Nullable MonthPicture month,
        List<Touched> touched,
        List<ShownProblem> warnings) {
    /** A case whose date would move. */
    record Date(String number, String kind, Instant before, Instant after) {
        public boolean isLater() {
            return after.isAfter(before);
        }
    }

    /**
     * Something that changes and has open work.
     *
     * @param file that says it
     * @param cases how many open cases it has
     * @param numbers of some of them
     */
    record Touched(String file, String code, Bilingual name, long cases, List<String> numbers) {}
}
