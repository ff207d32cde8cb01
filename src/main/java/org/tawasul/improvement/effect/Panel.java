package org.tawasul.improvement.effect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * Services of other entities, week by week: what they did by themselves between two times says what would have become of the one that was improved, and how far one service goes its own way says
 * how little that may mean. Services of one entity may go the same way, so entities are what is counted: each has one voice, however many services it has.
 */
record Panel(List<Series> services) {
    /** With fewer, how far one goes its own way would be a guess. */
    static final int LEAST_ENTITIES = 5;

    private static final int STRETCH = 6;
    private static final int LEAST_CASES = 20;

    Panel {
        services = List.copyOf(services);
    }

    /**
     * One service of one entity.
     *
     * @param weeks its cases in each week
     */
    record Series(String entity, String service, List<Integer> weeks) {
        Series {
            weeks = List.copyOf(weeks);
        }

        int between(int from, int until) {
            return weeks.subList(from, until).stream().mapToInt(cases -> cases).sum();
        }

        private boolean speaksFrom(int from, int until) {
            int all = until - from;
            int stretches = Math.max(1, all / STRETCH);
            return IntStream.range(0, stretches)
                    .allMatch(nth -> between(from + all * nth / stretches, from + all * (nth + 1) / stretches) > 0);
        }
    }

    /**
     * What services did by themselves, in logarithms of later cases for each earlier one.
     *
     * @param spread variance of one service among them, chance included
     * @param chance how much of it is chance
     */
    record Drift(double mean, double spread, double chance, int entities) {
        /** What the mean may be wrong by, and what one service may do beside it. */
        double variance() {
            return Math.max(0, spread - chance) + spread / entities;
        }

        /** How much of that is told by the entities' spread. */
        double told() {
            return spread * (1 + 1.0 / entities);
        }
    }

    /**
     * How far one service goes its own way for good from one time to another, as a variance of logarithms: what is left of how far they went apart once chance and clumps are taken off.
     *
     * @param told how far they went apart
     */
    record Apart(double lasting, double told, int entities) {}

    /** Those that have cases in every stretch of weeks of both times, and enough: who joins, leaves or begins a service moves nothing. */
    Panel throughout(int before, int after, int until) {
        return new Panel(services.stream()
                .filter(one -> one.speaksFrom(0, before) && one.speaksFrom(after, until))
                .filter(one -> Math.min(one.between(0, before), one.between(after, until)) >= LEAST_CASES)
                .toList());
    }

    /**
     * @param shape logarithm of what season and calendar make of the later time, for each earlier case
     * @return empty if too few entities speak
     */
    Optional<Drift> drift(int before, int after, int until, double shape) {
        Map<String, List<Series>> entities = entities();
        int count = entities.size();
        if (count < LEAST_ENTITIES) {
            return Optional.empty();
        }
        double mean = mean(entities, one -> moved(one, before, after, until)) - shape;
        double spread = mean(entities, one -> Math.pow(moved(one, before, after, until) - shape - mean, 2));
        double chance =
                mean(entities, one -> 1 / (one.between(0, before) + 0.5) + 1 / (one.between(after, until) + 0.5));
        return Optional.of(new Drift(mean, spread * count / (count - 1), chance, count));
    }

    /** @return empty if too few entities speak */
    Optional<Apart> apart(int before, int after, int until) {
        return drift(before, after, until, 0)
                .map(drift -> new Apart(
                        Math.max(0, drift.spread() - drift.chance() - clumps(before, until - after)),
                        drift.spread(),
                        drift.entities()));
    }

    /** What clumps that last no longer than some weeks leave in the means of both times. */
    private double clumps(int before, int after) {
        int blocks = before / STRETCH;
        List<Integer> sums = IntStream.range(0, before)
                .mapToObj(week ->
                        services.stream().mapToInt(one -> one.weeks().get(week)).sum())
                .toList();
        Series all = new Series("", "", sums);
        double clump = mean(entities(), one -> {
            double[] shares = IntStream.range(0, blocks)
                    .map(block -> before - (blocks - block) * STRETCH)
                    .mapToDouble(from -> Math.log(
                            (one.between(from, from + STRETCH) + 0.5) / (all.between(from, from + STRETCH) + 0.5)))
                    .toArray();
            return StatUtils.variance(shares) - blocks / (one.between(0, before) + 0.5);
        });
        return Math.max(0, clump) * (1.0 * STRETCH / after + 1.0 / blocks);
    }

    private Map<String, List<Series>> entities() {
        return services.stream().collect(Collectors.groupingBy(Series::entity));
    }

    private static double moved(Series one, int before, int after, int until) {
        return Math.log((one.between(after, until) + 0.5) / (one.between(0, before) + 0.5));
    }

    private static double mean(Map<String, List<Series>> entities, ToDoubleFunction<Series> figure) {
        return entities.values().stream()
                .mapToDouble(services ->
                        services.stream().mapToDouble(figure).average().orElse(0))
                .average()
                .orElse(0);
    }
}
