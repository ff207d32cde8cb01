package org.tawasul.calendar.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * From one minute of a day until another, counted from that day's midnight. A closing hour that is not after the opening hour is one
 * of the next day: a night shift belongs to the day on which it begins.
 */
record Opening(int opens, int closes) {
    private static final int DAY = 24 * 60;

    Opening {
        if (opens < 0 || opens >= DAY || closes <= opens || closes > opens + DAY) {
            throw new IllegalArgumentException(opens + " to " + closes);
        }
    }

    /** @param closes minutes of the day, at most 24:00 */
    static Opening of(int opens, int closes) {
        if (opens == closes) {
            throw new IllegalArgumentException("no time or a whole day: " + opens);
        }
        return new Opening(opens, closes > opens ? closes : closes + DAY);
    }

    /** Minutes of the day; {@code 24:00} is its end. */
    static int minutes(String text) {
        return text.equals("24:00") ? DAY : minutes(LocalTime.parse(text));
    }

    /** Minutes of a day, or of the next one, as they are written in files. */
    static String written(int minutes) {
        int of = minutes > DAY ? minutes - DAY : minutes;
        return String.format(Locale.ROOT, "%02d:%02d", of / 60, of % 60);
    }

    ZonedDateTime opensOn(LocalDate day, ZoneId zone) {
        return at(day, opens, zone);
    }

    ZonedDateTime closesOn(LocalDate day, ZoneId zone) {
        return at(day, closes, zone);
    }

    private static int minutes(LocalTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException(time.toString());
        }
        return time.getHour() * 60 + time.getMinute();
    }

    private static ZonedDateTime at(LocalDate day, int minutes, ZoneId zone) {
        return ZonedDateTime.of(day.plusDays(minutes / DAY), LocalTime.ofSecondOfDay(minutes % DAY * 60L), zone);
    }
}
