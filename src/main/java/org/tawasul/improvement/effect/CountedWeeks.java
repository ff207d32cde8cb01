package org.tawasul.improvement.effect;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.FeedbackCounts.OfService;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Compared;
import org.tawasul.improvement.MeasuredEffect.Figure;
import org.tawasul.improvement.MeasuredEffect.Time;
import org.tawasul.improvement.surge.Rhythm;

/**
 * Counts by day as weeks of a measurement. They begin with the first week in which anything was counted: before it nobody counted, which is not the same as that nobody complained.
 *
 * @param until first day that is not counted any more; weeks are whole
 */
record CountedWeeks(
        Map<LocalDate, Integer> own,
        Map<LocalDate, Integer> others,
        LocalDate from,
        LocalDate until,
        LocalDate opened,
        LocalDate effective) {
    private static final double CONFIDENCE = 0.95;
    private static final int DAYS = 7;

    /**
     * Against the same at others: both have the same days on which more comes.
     *
     * @param services of other entities, which tell how far one goes its own way
     */
    MeasuredEffect measure(Rhythm both, List<OfService> services) {
        LocalDate first = first();
        Weeks weeks = weeks(first, others, both, both);
        Optional<Effect> effect = new Panel(
                        services.stream().map(one -> series(one, first)).toList())
                .throughout(before(weeks), weeks.effective(), weeks.weeks().size())
                .apart(before(weeks), weeks.effective(), weeks.weeks().size())
                .flatMap(apart -> Measurement.of(weeks, apart, CONFIDENCE));
        return measured(Compared.SAME, first, weeks, effect);
    }

    /**
     * Against services of other entities, all of {@link #from} on.
     *
     * @param rhythmOf finds the rhythm of days
     */
    MeasuredEffect measure(
            Rhythm rhythm, List<OfService> services, Function<Map<LocalDate, Integer>, Rhythm> rhythmOf) {
        Weeks alone = weeks(from, Map.of(), rhythm, rhythm);
        Map<Panel.Series, OfService> series = new LinkedHashMap<>();
        services.forEach(one -> series.put(series(one, from), one));
        Panel panel = new Panel(List.copyOf(series.keySet()))
                .throughout(before(alone), alone.effective(), alone.weeks().size());
        Map<LocalDate, Integer> together = new HashMap<>();
        for (Panel.Series one : panel.services()) {
            Objects.requireNonNull(series.get(one))
                    .days()
                    .forEach((day, cases) -> together.merge(day, cases, Integer::sum));
        }
        Weeks weeks = weeks(from, together, rhythm, rhythmOf.apply(together));
        return measured(Compared.ALL, from, weeks, Measurement.against(panel, weeks, CONFIDENCE));
    }

    private Panel.Series series(OfService service, LocalDate first) {
        return new Panel.Series(
                service.entity(),
                service.service(),
                weeksFrom(first).map(week -> sum(service.days(), week)).toList());
    }

    private Weeks weeks(LocalDate first, Map<LocalDate, Integer> compared, Rhythm rhythm, Rhythm rhythmOfOthers) {
        List<Weeks.Week> weeks = weeksFrom(first)
                .map(week -> new Weeks.Week(
                        sum(own, week), shape(rhythm, week), sum(compared, week), shape(rhythmOfOthers, week)))
                .toList();
        int begun = index(first, opened, weeks.size(), false);
        return new Weeks(weeks, begun, Math.max(begun, index(first, effective, weeks.size(), true)));
    }

    private Stream<LocalDate> weeksFrom(LocalDate first) {
        return first.datesUntil(first.isBefore(until) ? until : first, Period.ofDays(DAYS));
    }

    private static int before(Weeks weeks) {
        return Math.max(0, weeks.opened() - Measurement.LED_TO_IT);
    }

    private static MeasuredEffect measured(Compared compared, LocalDate first, Weeks weeks, Optional<Effect> effect) {
        return new MeasuredEffect(
                effect.map(CountedWeeks::figure).orElse(null),
                shown(first, weeks.weeks(), before(weeks), weeks.effective(), effect.orElse(null)),
                compared);
    }

    private static double shape(Rhythm rhythm, LocalDate week) {
        return rhythm.between(week, week.plusDays(DAYS)) / DAYS;
    }

    private LocalDate first() {
        LocalDate counted = Stream.concat(own.keySet().stream(), others.keySet().stream())
                .min(LocalDate::compareTo)
                .orElse(until);
        long weeks = Math.max(0, ChronoUnit.DAYS.between(from, counted) / DAYS);
        return from.plusDays(weeks * DAYS);
    }

    /** @param whole whether the week in which the day lies is over before it counts */
    private static int index(LocalDate first, LocalDate day, int most, boolean whole) {
        long days = ChronoUnit.DAYS.between(first, day);
        long week = whole ? Math.floorDiv(days + DAYS - 1, DAYS) : Math.floorDiv(days, DAYS);
        return (int) Math.max(0, Math.min(most, week));
    }

    private static int sum(Map<LocalDate, Integer> days, LocalDate week) {
        return week.datesUntil(week.plusDays(DAYS))
                .mapToInt(day -> days.getOrDefault(day, 0))
                .sum();
    }

    private static Figure figure(Effect effect) {
        return new Figure(fewer(effect.change()), fewer(effect.high()), fewer(effect.low()));
    }

    private static int fewer(double change) {
        return (int) Math.round(100 * (1 - Math.min(change, 11)));
    }

    private static List<MeasuredEffect.Week> shown(
            LocalDate first, List<Weeks.Week> weeks, int before, int after, @Nullable Effect effect) {
        double level = ratio(weeks.subList(0, before), false);
        double late = ratio(weeks.subList(after, weeks.size()), false);
        double earlyOthers = ratio(weeks.subList(0, before), true);
        double lateOthers = ratio(weeks.subList(after, weeks.size()), true);
        double othersMoved = earlyOthers > 0 && lateOthers > 0 ? lateOthers / earlyOthers : 1;
        // What is drawn and what is said are one comparison; where nothing can be said, nothing is expected.
        double levelAfter = effect != null && late > 0 ? late / effect.change() : level * othersMoved;
        List<MeasuredEffect.Week> lines = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Time time = i < before ? Time.BEFORE : i < after ? Time.LEFT_OUT : Time.AFTER;
            double expected = effect == null ? 0 : weeks.get(i).shape() * (time == Time.AFTER ? levelAfter : level);
            lines.add(new MeasuredEffect.Week(
                    first.plusDays((long) i * DAYS), weeks.get(i).seen(), expected, time));
        }
        return lines;
    }

    private static double ratio(List<Weeks.Week> weeks, boolean ofOthers) {
        double cases = weeks.stream()
                .mapToDouble(week -> ofOthers ? week.others() : week.seen())
                .sum();
        double shape = weeks.stream()
                .mapToDouble(week -> ofOthers ? week.othersShape() : week.shape())
                .sum();
        return shape == 0 ? 0 : cases / shape;
    }
}
