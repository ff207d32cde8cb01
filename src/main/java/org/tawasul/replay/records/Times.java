package org.tawasul.replay.records;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times as the patterns of a profile say, strictly: there is no 30 February. What a text says of its offset or zone counts; else it is in the zone of the profile. */
final class Times {
    private static final String EPOCH_SECONDS = "epoch-seconds";
    private static final ZonedDateTime SAMPLE = ZonedDateTime.of(2023, 11, 29, 15, 17, 43, 0, ZoneId.of("UTC"));
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern OF_DAY = Pattern.compile("[ahHkKmsSAnNB]");

    private final ZoneId zone;
    private final List<Function<String, TemporalAccessor>> parsers;

    /** Throws {@link IllegalArgumentException} for a pattern that is none. */
    Times(List<String> patterns, ZoneId zone) {
        this.zone = zone;
        this.parsers = patterns.stream().map(Times::parser).toList();
    }

    /** @param dayOnly whether the text tells no time of day, so that one was assumed */
    record Point(Instant at, LocalDate day, boolean dayOnly) {
        Point movedTo(Instant other) {
            return new Point(other, day, dayOnly);
        }
    }

    /** Null for what none of the patterns reads. */
    @Nullable
    Point read(String text, LocalTime assumed) {
        for (Function<String, TemporalAccessor> parser : parsers) {
            try {
                return point(parser.apply(text), assumed);
            } catch (DateTimeException | NumberFormatException e) {
                continue;
            }
        }
        return null;
    }

    private Point point(TemporalAccessor read, LocalTime assumed) {
        if (read instanceof Instant instant) {
            return new Point(instant, LocalDate.ofInstant(instant, zone), false);
        }
        if (read instanceof ZonedDateTime zoned) {
            return new Point(zoned.toInstant(), zoned.toLocalDate(), false);
        }
        LocalDate day = LocalDate.from(read);
        LocalTime time = read instanceof LocalDateTime whole ? whole.toLocalTime() : assumed;
        return new Point(day.atTime(time).atZone(zone).toInstant(), day, read instanceof LocalDate);
    }

    private static Function<String, TemporalAccessor> parser(String pattern) {
        if (pattern.equals(EPOCH_SECONDS)) {
            return text -> Instant.ofEpochSecond(Long.parseLong(text));
        }
        DateTimeFormatter format = new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                // A year by "yyyy" would be none without it, as long as nothing is guessed.
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        return text -> format.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
    }

    /** What is wrong with a pattern, as the last part of a sentence's code; null if it gives dates. */
    static @Nullable String fault(String pattern) {
        if (pattern.equals(EPOCH_SECONDS)) {
            return null;
        }
        try {
            Function<String, TemporalAccessor> parser = parser(pattern);
            String text = SAMPLE.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
            TemporalAccessor read = parser.apply(text);
            if (!LocalDate.from(read).equals(SAMPLE.toLocalDate())) {
                return "without-date";
            }
            boolean time =
                    OF_DAY.matcher(QUOTED.matcher(pattern).replaceAll("")).find();
            return time && read instanceof LocalDate ? "without-time" : null;
        } catch (DateTimeException e) {
            return "without-date";
        } catch (IllegalArgumentException e) {
            return "broken";
        }
    }
}
