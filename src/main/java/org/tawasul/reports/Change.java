package org.tawasul.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Interval;

/** How a figure of a month stands beside that of another. Nothing is called more or less that chance alone may have made. */
public enum Change {
    MORE,
    LESS,
    /** Not distinguishable. */
    ALIKE,
    /** Of so few nothing is said. */
    TOO_LITTLE,
    /** Of so few days nothing is said: those of a week are unlike each other. */
    TOO_SHORT,
    /** The first month of all: who only began has few to reply to, and replied only to what goes fast. */
    FIRST_MONTH,
    /** What came in lately had no time yet to become what is counted. */
    NOT_OVER;

    /** Of fewer than these nothing is said. */
    public static final int FEW = 10;

    /** Of fewer days than these nothing is said. */
    public static final int WEEK = 7;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of numbers of cases, each of so many days: where both came at the same pace, their part of both together would be the part of their days. */
    public static Change ofCounts(long now, double days, long then, double daysThen) {
        long both = now + then;
        if (both < FEW) {
            return TOO_LITTLE;
        }
        if (days < WEEK || daysThen < WEEK) {
            return TOO_SHORT;
        }
        double usual = days / (days + daysThen);
        Interval part = Interval.ofShare((double) now / both, both, Interval.USUAL);
        return part.holds(usual) ? ALIKE : part.low() > usual ? MORE : LESS;
    }

    /** Of shares: so many of so many. */
    public static Change ofShares(long now, long of, long then, long ofThen) {
        return of < FEW || ofThen < FEW
                ? TOO_LITTLE
                : apart(
                        Interval.ofShare((double) now / of, of, Interval.USUAL),
                        Interval.ofShare((double) then / ofThen, ofThen, Interval.USUAL));
    }

    /** Of means of so many, which lie between these. */
    public static Change ofMeans(@Nullable Interval now, long of, @Nullable Interval then, long ofThen) {
        return now == null || then == null || of < FEW || ofThen < FEW ? TOO_LITTLE : apart(now, then);
    }

    private static Change apart(Interval now, Interval then) {
        return now.isAbove(then) ? MORE : then.isAbove(now) ? LESS : ALIKE;
    }
}
