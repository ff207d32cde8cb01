package org.tawasul.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.cases.CaseFlags;
import org.tawasul.cases.CaseFlags.CountedFlag;
import org.tawasul.decisions.FiredRules;
import org.tawasul.decisions.FiredRules.FiredRule;
import org.tawasul.shared.Bilingual;

/**
 * How often rules found something that should not have been: what the watch warned of, what was late and raised, what ratings led to, and what was flagged when words
 * left. Counted by rule and entity; what was flagged by the entity that had the case then, all else by the one that has it now.
 */
@Component
public final class FlagFigures {
    /** What the watch and the ratings find that somebody has to know of. To look again later is no such thing. */
    private static final Set<String> FOUND =
            Set.of("warn", "exceeded", "raise", "silent", "slipped", "review", "ease-noted");

    private final CaseFlags flags;
    private final FiredRules fired;
    private final BusinessClock clock;

    FlagFigures(CaseFlags flags, FiredRules fired, BusinessClock clock) {
        this.flags = flags;
        this.fired = fired;
        this.clock = clock;
    }

    /**
     * One line of the figures.
     *
     * @param found what was found, such as {@code exceeded} or {@code third-question}
     * @param rule the rule by its name
     * @param name what it is called; null if its rules are not known any more
     * @param entity null for cases that no entity has
     */
    public record Figure(String found, String rule, @Nullable Bilingual name, @Nullable String entity, long count) {}

    /** Both days included; of all entities if {@code entity} is null. The most frequent of each entity first. */
    public List<Figure> between(LocalDate first, LocalDate last, @Nullable String entity) {
        Instant from = first.atStartOfDay(clock.zone()).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(clock.zone()).toInstant();
        List<CountedFlag> all = new ArrayList<>(flags.counted(from, until));
        all.addAll(watched(from, until));
        Map<Key, CountedFlag> sums = new HashMap<>();
        all.stream()
                .filter(one -> entity == null || entity.equals(one.entity()))
                .forEach(one -> sums.merge(new Key(one.flag(), one.rule(), one.entity()), one, FlagFigures::sum));
        Map<String, Optional<Bilingual>> names = new HashMap<>();
        return sums.values().stream()
                .map(one -> new Figure(
                        one.flag(),
                        one.rule(),
                        names.computeIfAbsent(one.rule(), rule -> fired.name(one.lastDecision(), rule))
                                .orElse(null),
                        one.entity(),
                        one.count()))
                .sorted(Comparator.comparing(Figure::entity, Comparator.nullsLast(Comparator.<String>naturalOrder()))
                        .thenComparing(Figure::count, Comparator.reverseOrder())
                        .thenComparing(Figure::rule)
                        .thenComparing(Figure::found))
                .toList();
    }

    private List<CountedFlag> watched(Instant from, Instant until) {
        List<FiredRule> found = fired.fired(FOUND, from, until);
        Map<Long, String> entities = flags.entitiesOf(
                found.stream().map(FiredRule::caseId).distinct().toList());
        return found.stream()
                .map(one -> new CountedFlag(
                        one.finding(), one.rule(), entities.get(one.caseId()), one.lastDecision(), one.count()))
                .toList();
    }

    private static CountedFlag sum(CountedFlag one, CountedFlag other) {
        return new CountedFlag(
                one.flag(),
                one.rule(),
                one.entity(),
                Math.max(one.lastDecision(), other.lastDecision()),
                one.count() + other.count());
    }

    private record Key(String found, String rule, @Nullable String entity) {}
}
