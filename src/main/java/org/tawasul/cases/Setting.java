package org.tawasul.cases;

import java.time.Duration;
import org.tawasul.calendar.Period;
import org.tawasul.shared.CannotStart;

/** A setting is looked at when the program starts: a period that nobody can read must not be found out by the first case that needs it. */
final class Setting {
    private static final Duration DAY = Duration.ofDays(1);

    private Setting() {}

    static void period(String name, String value) {
        try {
            Period.parse(value);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    name + " is \"" + value
                            + "\". It must be a period from 1 to 1000, such as 5 working-days, 4 working-hours or 14 calendar-days.");
        }
    }

    static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new CannotStart(name + " is " + value + ". It must be from " + least + " to " + most + ".");
        }
    }

    static void atMostADay(String name, Duration value) {
        if (value.isNegative() || value.compareTo(DAY) > 0) {
            throw new CannotStart(name + " is " + value + ". It must be from 0s to 24h.");
        }
    }
}
