package org.tawasul.workflow.guard;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Timers are ISO 8601 literals: a duration, a date with its offset, or a counted repetition of a duration. Only what the engine reads as well is taken: it knows no signs, no
 * small letters and no year of more than four digits, and says so only when a case comes to the timer.
 */
final class TimerCheck {
    private static final Pattern DURATION = Pattern.compile(
            "P(?=[\\dT])(?<days>(?:\\d{1,2}Y)?(?:\\d{1,3}M)?(?:\\d{1,4}D)?)(?<time>T(?=\\d)(?:\\d{1,5}H)?(?:\\d{1,7}M)?(?:\\d{1,9}S)?)?");
    /** The engine reads weeks only alone. */
    private static final Pattern WEEKS = Pattern.compile("P\\d{1,3}W");

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern CYCLE = Pattern.compile("R(?<times>[1-9]\\d{0,2})/(?<duration>P.+)");
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final int LONGEST_YEARS = 10;

    private final LocalDateTime now;
    private final Problems problems;

    TimerCheck(Instant now, Problems problems) {
        this.now = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        this.problems = problems;
    }

    void check(XmlElement definition) {
        if (definition.children().size() != 1) {
            add(definition, "models-timer-not-iso", "");
            return;
        }
        XmlElement time = definition.children().get(0);
        try {
            switch (time.name()) {
                case "bpmn:timeDuration" -> span(definition, time.text(), 1, time.text());
                case "bpmn:timeDate" -> date(definition, time.text());
                case "bpmn:timeCycle" -> cycle(definition, time.text());
                default -> add(definition, "models-timer-not-iso", time.text());
            }
        } catch (DateTimeException e) {
            add(definition, "models-timer-not-iso", time.text());
        }
    }

    /** A date that is past is fired at once and stays allowed: a model must not become wrong by the passing of time. */
    private void date(XmlElement definition, String text) {
        if (!DATE.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        OffsetDateTime date = OffsetDateTime.parse(text);
        if (date.isAfter(now.plusYears(LONGEST_YEARS).atOffset(ZoneOffset.UTC))) {
            add(definition, "models-timer-too-long", text);
        }
    }

    private void cycle(XmlElement definition, String text) {
        Matcher cycle = CYCLE.matcher(text);
        if (!cycle.matches()) {
            throw new DateTimeException(text);
        }
        span(definition, cycle.group("duration"), Integer.parseInt(cycle.group("times")), text);
    }

    private void span(XmlElement definition, String text, int times, String whole) {
        Duration once = duration(text);
        if (once.compareTo(SHORTEST) < 0) {
            add(definition, "models-timer-too-short", whole);
        } else if (once.multipliedBy(times).compareTo(Duration.between(now, now.plusYears(LONGEST_YEARS))) > 0) {
            add(definition, "models-timer-too-long", whole);
        }
    }

    private Duration duration(String text) {
        if (WEEKS.matcher(text).matches()) {
            return Duration.ofDays(Period.parse(text).getDays());
        }
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException(text);
        }
        LocalDateTime end = parts.group("days").isEmpty() ? now : now.plus(Period.parse("P" + parts.group("days")));
        return Duration.between(
                now, parts.group("time") == null ? end : end.plus(Duration.parse("P" + parts.group("time"))));
    }

    private void add(XmlElement definition, String code, String text) {
        problems.add(definition.place(), code, Map.of("text", text, "years", LONGEST_YEARS));
    }
}
