package org.tawasul.intake.web;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawasul.customers.QuietHours;
import org.tawasul.customers.SaidHours;
import org.tawasul.shared.text.Digits;
import org.tawasul.shared.text.FieldChecks;

/**
 * The hours in which somebody may be told, as a form asks for them.
 *
 * @param choice {@code usual}, {@code any}, {@code own}; whatever else says nothing
 * @param from of the own ones, in either set of digits
 * @param until the same; 24 is the end of the day
 */
record FormHours(@Nullable String choice, @Nullable String from, @Nullable String until) {
    static final List<String> CHOICES = List.of("usual", "any", "own");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TIME =
            Pattern.compile("(" + Digits.ONE + "{1,2})(?:[:.\u066B](" + Digits.ONE + "{2}))?");
    private static final String END_OF_DAY = "24:00";
    private static final int DAY = 24 * 60;

    /** As a customer said before; nothing is chosen for whoever never did. */
    static FormHours of(@Nullable QuietHours quiet) {
        if (quiet == null) {
            return new FormHours(null, null, null);
        }
        return quiet.isNever()
                ? new FormHours("any", null, null)
                : new FormHours("own", SHOWN.format(quiet.until()), SHOWN.format(quiet.from()));
    }

    /** Whoever writes a time without choosing means it. */
    public String chosen() {
        String said = Objects.requireNonNullElse(choice, "");
        return said.isBlank() && (isWritten(from) || isWritten(until)) ? "own" : said;
    }

    /** What can't be read is shown as it was written. */
    public String begin() {
        return shown(from);
    }

    public String end() {
        return minute(until) == DAY ? END_OF_DAY : shown(until);
    }

    public boolean isOverNight() {
        int first = minute(from);
        int last = minute(until);
        return first >= 0 && last >= 0 && last % DAY < first && last != DAY;
    }

    /** Null for who says nothing of them. */
    @Nullable
    SaidHours said(FieldChecks checks) {
        return switch (chosen()) {
            case "usual" -> SaidHours.AS_INSTALLED;
            case "any" -> SaidHours.ANY;
            case "own" -> own(checks);
            default -> null;
        };
    }

    private @Nullable SaidHours own(FieldChecks checks) {
        int first = checked(checks, "hoursFrom", from);
        int last = checked(checks, "hoursUntil", until);
        if (first < 0 || last < 0) {
            return null;
        }
        boolean wholeDay = first == 0 && last == DAY;
        if (first % DAY == last % DAY && !wholeDay) {
            checks.refuse("hoursUntil", "hours-empty", Map.of());
            return null;
        }
        return SaidHours.between(time(first), time(last));
    }

    private static int checked(FieldChecks checks, String field, @Nullable String written) {
        int minute = minute(written);
        if (minute < 0) {
            checks.refuse(field, isWritten(written) ? "time-invalid" : "field-required", Map.of());
        }
        return minute;
    }

    private static String shown(@Nullable String written) {
        int minute = minute(written);
        return minute < 0 ? Objects.requireNonNullElse(written, "") : SHOWN.format(time(minute));
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }

    /** Of the day; negative for what is no time. */
    private static int minute(@Nullable String written) {
        Matcher read = TIME.matcher(Objects.requireNonNullElse(written, "").strip());
        if (!read.matches()) {
            return -1;
        }
        int minutes = read.group(2) == null ? 0 : Integer.parseInt(read.group(2));
        int minute = Integer.parseInt(read.group(1)) * 60 + minutes;
        return minutes < 60 && minute <= DAY ? minute : -1;
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
