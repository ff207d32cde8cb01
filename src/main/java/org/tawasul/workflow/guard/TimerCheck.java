package org.tawasul.workflow.guard;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Timers are ISO 8601 literals: a duration, a date with its offset, or a bounded repetition of a duration of a minute or more. */
final class TimerCheck {
    private static final Pattern CYCLE = Pattern.compile("R([1-9]\\d{0,2})/(P.+)");
    private static final Duration SHORTEST_CYCLE = Duration.ofMinutes(1);

    private TimerCheck() {}

    static void check(XmlElement definition, Problems problems) {
        if (definition.children().size() != 1 || !isIso(definition.children().get(0))) {
            String text = definition.children().isEmpty()
                    ? ""
                    : definition.children().get(0).text();
            problems.add(definition.place(), "models-timer-not-iso", Map.of("text", text));
        }
    }

    private static boolean isIso(XmlElement time) {
        String text = time.text();
        try {
            return switch (time.name()) {
                case "bpmn:timeDuration" -> isDuration(text);
                case "bpmn:timeDate" -> OffsetDateTime.parse(text).getYear() > 0;
                case "bpmn:timeCycle" -> isCycle(text);
                default -> false;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDuration(String text) {
        if (text.contains("T")) {
            return Duration.parse(text).compareTo(Duration.ZERO) > 0;
        }
        Period period = Period.parse(text);
        return !period.isNegative() && !period.isZero();
    }

    private static boolean isCycle(String text) {
        Matcher matcher = CYCLE.matcher(text);
        if (!matcher.matches() || !isDuration(matcher.group(2))) {
            return false;
        }
        return !matcher.group(2).contains("T")
                || Duration.parse(matcher.group(2)).compareTo(SHORTEST_CYCLE) >= 0;
    }
}
