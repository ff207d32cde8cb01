package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.recurrence.GroupRows.AreaRow;
import org.tawasul.improvement.recurrence.GroupRows.GroupRow;
import org.tawasul.improvement.surge.FalseDiscoveries;

/**
 * Which areas bring for weeks more of a service than their share of everything else: where the lamps of one governorate fail more often than people there complain otherwise. A surge goes unnoticed
 * once it has become usual; this doesn't. Cases alone are compared: a survey that is held in one area says nothing of how much people there complain. Compared are the areas in which the entity
 * has the service; where that is one alone, all of it comes from there, and there is nothing to compare.
 */
@Component
class HighShares {
    static final int DAYS = 56;

    /** Of those that are flagged on one day at most so many are chance. */
    private static final double CHANCE = 0.1;

    private static final int FEWEST = 10;
    private static final double TIMES = 1.5;

    /** So many other cases at least tell what an area's share is. */
    static final int ELSEWHERE = 10;

    /** Half a case more, so that none of a few doesn't say that there are never any. */
    static final double HALF = 0.5;

    /** Where an entity has a service is told by the cases of so many days: what came by mistake is less than a tenth of what would come, or one or two. */
    private static final int SERVED_DAYS = 365;

    private static final double SERVED_PART = 0.1;
    private static final int SERVED_LEAST = 3;

    private final GroupRows groups;

    HighShares(GroupRows groups) {
        this.groups = groups;
    }

    /** An area of a service. */
    record High(Group group, int observed, double expected, double chance) {}

    List<High> of(String entity, LocalDate today) {
        LocalDate from = today.minusDays(DAYS);
        LocalDate half = today.minusDays(DAYS / 2);
        Map<String, Set<String>> served = served(entity, today);
        return believed(
                highs(entity, from, today, served, ELSEWHERE),
                highs(entity, from, half, served, 1),
                highs(entity, half, today, served, 1));
    }

    /** Of those of the whole time that are high in both halves of it, the ones that are hardly chance. */
    static List<High> believed(Map<Group, High> whole, Map<Group, High> earlier, Map<Group, High> later) {
        double limit = FalseDiscoveries.limit(
                whole.values().stream().mapToDouble(High::chance).toArray(), CHANCE);
        return whole.values().stream()
                .filter(high -> high.observed() >= FEWEST && high.chance() <= limit)
                .filter(high -> isHigh(earlier.get(high.group())) && isHigh(later.get(high.group())))
                .toList();
    }

    /**
     * How likely it is that so many cases of one kind are of another as well by chance, given how many there are of each (Fisher 1935). What is known of a share counts for no more than the few
     * cases that it is known from.
     */
    static double chance(int all, int ofOne, int ofOther, int ofBoth) {
        return new HypergeometricDistribution(all, ofOne, ofOther).upperCumulativeProbability(ofBoth);
    }

    private static boolean isHigh(@Nullable High half) {
        return half != null && half.observed() >= TIMES * half.expected();
    }

    /** For each service the areas in which the entity has it. */
    private Map<String, Set<String>> served(String entity, LocalDate today) {
        LocalDate from = today.minusDays(SERVED_DAYS);
        Map<String, Integer> all = areas(from, today);
        double country = sum(all);
        Map<String, Set<String>> served = new HashMap<>();
        services(entity, from, today).forEach((service, areas) -> {
            double part = SERVED_PART * sum(areas) / country;
            areas.forEach((area, pieces) -> {
                if (pieces >= Math.max(SERVED_LEAST, part * all.getOrDefault(area, 0))) {
                    served.computeIfAbsent(service, it -> new HashSet<>()).add(area);
                }
            });
        });
        return served;
    }

    private Map<Group, High> highs(
            String entity, LocalDate from, LocalDate until, Map<String, Set<String>> served, int elsewhere) {
        Map<String, Map<String, Integer>> services = services(entity, from, until);
        Map<String, Integer> country = areas(from, until);
        Map<Group, High> highs = new HashMap<>();
        services.forEach((service, areas) -> {
            Set<String> compared = served.getOrDefault(service, Set.of());
            areas.keySet().retainAll(compared);
            Map<String, Integer> all = new HashMap<>(country);
            all.keySet().retainAll(compared);
            areas.forEach((area, pieces) -> all.merge(area, pieces, Math::max));
            int own = sum(areas);
            int other = sum(all) - own;
            areas.forEach((area, pieces) -> {
                int ofArea = all.getOrDefault(area, pieces);
                if (compared.size() > 1 && other >= elsewhere) {
                    // The share is that of all else: a service that is most of what an area brings would hide itself.
                    double expected = own * (ofArea - pieces + HALF) / (other + 1);
                    double chance = chance(own + other, ofArea, own, pieces);
                    Group group = new Group(service, null, area);
                    highs.put(group, new High(group, pieces, expected, chance));
                }
            });
        });
        return highs;
    }

    private Map<String, Map<String, Integer>> services(String entity, LocalDate from, LocalDate until) {
        return groups.groups(entity, from, until).stream()
                .filter(row -> row.source().equals(HeardCases.SOURCE))
                .filter(row -> !row.area().isEmpty() && !row.service().isEmpty())
                .collect(Collectors.groupingBy(
                        GroupRow::service,
                        Collectors.groupingBy(GroupRow::area, Collectors.summingInt(GroupRow::pieces))));
    }

    private Map<String, Integer> areas(LocalDate from, LocalDate until) {
        return groups.areas(from, until).stream().collect(Collectors.toMap(AreaRow::area, AreaRow::pieces));
    }

    private static int sum(Map<String, Integer> areas) {
        return areas.values().stream().mapToInt(Integer::intValue).sum();
    }
}
