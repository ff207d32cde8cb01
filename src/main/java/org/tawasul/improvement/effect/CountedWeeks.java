package org.tawasul.improvement.effect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** Both have the same days on which more comes. */
    MeasuredEffect measure(Rhythm both) {
        return measure(both, both, Compared.SAME);
    }

    MeasuredEffect measure(Rhythm rhythm, Rhythm rhythmOfOthers, Compared compared) {
        LocalDate first = first();
        List<Weeks.Week> weeks = new ArrayList<>();
        for (LocalDate week = first; week.isBefore(until); week = week.plusDays(DAYS)) {
            weeks.add(new Weeks.Week(
                    sum(own, week), shape(rhythm, week), sum(others, week), shape(rhythmOfOthers, week)));
        }
        int begun = index(first, opened, weeks.size(), false);
        int atWork = Math.max(begun, index(first, effective, weeks.size(), true));
        Figure figure = Measurement.of(new Weeks(weeks, begun, atWork), CONFIDENCE)
                .map(CountedWeeks::figure)
                .orElse(null);
        List<MeasuredEffect.Week> lines = shown(first, weeks, Math.max(0, begun - Measurement.LED_TO_IT), atWork);
        return new MeasuredEffect(figure, lines, compared);
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

    private static List<MeasuredEffect.Week> shown(LocalDate first, List<Weeks.Week> weeks, int before, int after) {
        double level = ratio(weeks.subList(0, before), false);
        double earlyOthers = ratio(weeks.subList(0, before), true);
        double lateOthers = ratio(weeks.subList(after, weeks.size()), true);
        double meanwhile = earlyOthers > 0 && lateOthers > 0 ? lateOthers / earlyOthers : 1;
        List<MeasuredEffect.Week> lines = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Time time = i < before ? Time.BEFORE : i < after ? Time.LEFT_OUT : Time.AFTER;
            double expected = level * weeks.get(i).shape() * (time == Time.AFTER ? meanwhile : 1);
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
