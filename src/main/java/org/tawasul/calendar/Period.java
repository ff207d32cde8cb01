package org.tawasul.calendar;

import java.util.Locale;

/**
 * A period as a policy owner writes it: {@code 5 working-days}, {@code 4 working-hours}, {@code 14 calendar-days}. A working day
 * counts as the calendar's standard day length, so that half days add up; a calendar day ends at midnight of the business zone.
 */
public record Period(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        WORKING_HOURS,
        WORKING_DAYS,
        CALENDAR_DAYS;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Period {
        if (amount < 1 || amount > 1000) {
            throw new IllegalArgumentException("amount " + amount);
        }
    }

    /** Reads {@code "5 working-days"}; throws IllegalArgumentException for anything else. */
    public static Period parse(String text) {
        String[] parts = text.strip().split(" +");
        if (parts.length != 2 || !parts[0].matches("\\d{1,4}")) {
            throw new IllegalArgumentException("not a period: " + text);
        }
        return new Period(
                Integer.parseInt(parts[0]),
                Unit.valueOf(parts[1].toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    @Override
    public String toString() {
        return amount + " " + unit.code();
    }
}
