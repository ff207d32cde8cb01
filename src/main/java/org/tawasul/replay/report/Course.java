package org.tawasul.replay.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.replay.CaseOutcome;

/** What came and what was replied to, one span of time after the other, from the first to the last with the empty ones between. */
record Course(Step step, List<Span> spans) {
    Course {
        spans = List.copyOf(spans);
    }

    /** @param late of the cases received in it, those that were late */
    record Span(LocalDate first, int received, int replied, int late) {}

    /** As fine as leaves a chart readable. */
    enum Step {
        DAY(31),
        WEEK(190),
        MONTH(1100),
        YEAR(Integer.MAX_VALUE);

        private final int longest;

        Step(int longest) {
            this.longest = longest;
        }

        static Step forDays(long days) {
            return Stream.of(values())
                    .filter(step -> days <= step.longest)
                    .findFirst()
                    .orElse(YEAR);
        }

        LocalDate firstOf(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                // The working week of the sample organisation begins on Sunday.
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate first) {
            return switch (this) {
                case DAY -> first.plusDays(1);
                case WEEK -> first.plusWeeks(1);
                case MONTH -> first.plusMonths(1);
                case YEAR -> first.plusYears(1);
            };
        }
    }

    static Course of(List<CaseOutcome> opened, ZoneId zone) {
        List<LocalDate> days = opened.stream()
                .flatMap(one -> Stream.of(one.receivedAt(), one.repliedAt()))
                .filter(Objects::nonNull)
                .map(instant -> LocalDate.ofInstant(instant, zone))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new Course(Step.DAY, List.of());
        }
        LocalDate last = days.get(days.size() - 1);
        Step step = Step.forDays(1 + ChronoUnit.DAYS.between(days.get(0), last));
        Function<@Nullable Instant, @Nullable LocalDate> span =
                instant -> instant == null ? null : step.firstOf(LocalDate.ofInstant(instant, zone));
        Map<LocalDate, int[]> counts = new TreeMap<>();
        for (LocalDate first = step.firstOf(days.get(0)); !first.isAfter(last); first = step.next(first)) {
            counts.put(first, new int[3]);
        }
        for (CaseOutcome one : opened) {
            count(counts, span.apply(one.receivedAt()), 0, true);
            count(counts, span.apply(one.repliedAt()), 1, true);
            count(counts, span.apply(one.receivedAt()), 2, one.late());
        }
        return new Course(
                step,
                counts.entrySet().stream()
                        .map(each ->
                                new Span(each.getKey(), each.getValue()[0], each.getValue()[1], each.getValue()[2]))
                        .toList());
    }

    private static void count(Map<LocalDate, int[]> counts, @Nullable LocalDate first, int which, boolean counted) {
        int[] of = first == null ? null : counts.get(first);
        if (of != null && counted) {
            of[which]++;
        }
    }

    /** Whether the year need not be said again and again. */
    boolean isWithinAYear() {
        return spans.stream().map(span -> span.first().getYear()).distinct().count() <= 1;
    }
}
