package org.tawasul.improvement;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The date of a line of the register: a day, a whole month, or from one day to another ("September and October 2019").
 *
 * @param until the last day, the same as {@code from} for a day
 */
public record RegisterDate(Kind kind, LocalDate from, LocalDate until) {
    /** How exactly it is known. */
    public enum Kind {
        DAY,
        MONTH,
        RANGE
    }

    public RegisterDate {
        if (until.isBefore(from)
                || (kind == Kind.DAY && !until.equals(from))
                || (kind == Kind.MONTH && !isMonth(from, until))) {
            throw new IllegalArgumentException(kind + " " + from + " " + until);
        }
    }

    public static RegisterDate of(LocalDate day) {
        return new RegisterDate(Kind.DAY, day, day);
    }

    public static RegisterDate of(YearMonth month) {
        return new RegisterDate(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** Reads {@code 2019-05-05}, {@code 2019-07} and {@code 2019-09/2019-10}; throws java.time.DateTimeException for anything else. */
    public static RegisterDate parse(String text) {
        int parted = text.indexOf('/');
        if (parted < 0) {
            return text.length() == 7 ? of(YearMonth.parse(text)) : of(LocalDate.parse(text));
        }
        RegisterDate first = parse(text.substring(0, parted));
        RegisterDate last = parse(text.substring(parted + 1));
        if (last.until.isBefore(first.from)) {
            throw new java.time.DateTimeException("The end lies before the beginning: " + text);
        }
        return new RegisterDate(Kind.RANGE, first.from, last.until);
    }

    /** Whether a range goes from the beginning of a month to the end of one, so that it is said in months. */
    public boolean wholeMonths() {
        return isMonth(from, from.withDayOfMonth(from.lengthOfMonth()))
                && until.getDayOfMonth() == until.lengthOfMonth();
    }

    private static boolean isMonth(LocalDate from, LocalDate until) {
        return from.getDayOfMonth() == 1 && until.equals(from.withDayOfMonth(from.lengthOfMonth()));
    }
}
