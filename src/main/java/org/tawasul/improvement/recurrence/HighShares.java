package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.recurrence.GroupRows.AreaRow;
import org.tawasul.improvement.recurrence.GroupRows.GroupRow;
import org.tawasul.improvement.surge.FalseDiscoveries;

/**
 * Which areas bring for weeks more of a service than their share of all feedback of the country: where the lamps of one governorate fail more often than people there complain otherwise. A surge
 * goes unnoticed once it has become usual; this doesn't. Cases alone are compared: a survey that is held in one area says nothing of how much people there complain.
 */
@Component
class HighShares {
    static final int DAYS = 56;

    /** Of those that are flagged on one day at most so many are chance. */
    private static final double CHANCE = 0.1;

    private static final int FEWEST = 10;
    private static final double TIMES = 1.5;

    private final GroupRows groups;

    HighShares(GroupRows groups) {
        this.groups = groups;
    }

    /** An area of a service. */
    record High(Group group, int observed, double expected, double chance) {}

    List<High> of(String entity, LocalDate today) {
        Map<String, Double> shares = shares(today.minusDays(DAYS), today);
        Map<Group, High> earlier = highs(entity, today.minusDays(DAYS), today.minusDays(DAYS / 2), shares);
        Map<Group, High> later = highs(entity, today.minusDays(DAYS / 2), today, shares);
        return believed(highs(entity, today.minusDays(DAYS), today, shares), earlier, later);
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

    /** How likely it is that so many of all are of a group by chance, if that is its share. */
    static double chance(int all, double share, int pieces) {
        return 1 - new BinomialDistribution(all, Math.min(1, share)).cumulativeProbability(pieces - 1);
    }

    private static boolean isHigh(@Nullable High half) {
        return half != null && half.observed() >= TIMES * half.expected();
    }

    private Map<String, Double> shares(LocalDate from, LocalDate until) {
        List<AreaRow> areas = groups.areas(from, until);
        double all = areas.stream().mapToInt(AreaRow::pieces).sum();
        Map<String, Double> shares = new HashMap<>();
        areas.forEach(area -> shares.put(area.area(), area.pieces() / all));
        return shares;
    }

    private Map<Group, High> highs(String entity, LocalDate from, LocalDate until, Map<String, Double> shares) {
        Map<String, Map<String, Integer>> services = groups.groups(entity, from, until).stream()
                .filter(row -> row.source().equals(HeardCases.SOURCE))
                .filter(row -> !row.area().isEmpty() && !row.service().isEmpty())
                .collect(Collectors.groupingBy(
                        GroupRow::service,
                        Collectors.groupingBy(GroupRow::area, Collectors.summingInt(GroupRow::pieces))));
        Map<Group, High> highs = new HashMap<>();
        services.forEach((service, areas) -> {
            int all = areas.values().stream().mapToInt(Integer::intValue).sum();
            areas.forEach((area, pieces) -> {
                double share = shares.getOrDefault(area, 0.0);
                Group group = new Group(service, null, area);
                highs.put(group, new High(group, pieces, all * share, chance(all, share, pieces)));
            });
        });
        return highs;
    }
}
