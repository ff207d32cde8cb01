package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.recurrence.GroupRows.KnownRow;
import org.tawasul.improvement.surge.AlarmHeight;
import org.tawasul.improvement.surge.Expectation;

/** Which groups of an entity bring suddenly more than their own past lets expect: at most one of a service each night, the one that tells most. */
@Component
class Surges {
    /** Days that are watched; what came before is the past that says what to expect. */
    static final int WATCHED = 28;

    /** So many days of past at least: with less, nothing can be expected. */
    private static final int PAST = 28;

    static final int LONGEST_PAST = 730;

    /** Fewer pieces in all watched days are no surge of a service, whatever chance says. */
    private static final int FEWEST = 4;

    static final double DOUBLING = 2;
    private static final double MONTH = 30;

    private final GroupRows groups;
    private final FeedbackCounts counts;
    private final Holidays holidays;
    private final double allowed;
    private final AlarmHeight heights = new AlarmHeight(DOUBLING);

    Surges(
            GroupRows groups,
            FeedbackCounts counts,
            Holidays holidays,
            @Value("${tawasul.recurrence.false-flags-a-month:1}") double allowed) {
        this.groups = groups;
        this.counts = counts;
        this.holidays = holidays;
        this.allowed = allowed;
    }

    /** A group and what was noticed of it. */
    record Surge(Group group, SurgeWatch.Noticed noticed) {}

    /** @param flagged earlier flags of the entity: what they told isn't told again */
    List<Surge> of(String entity, LocalDate today, List<FlagRow> flagged) {
        LocalDate begin = today.minusDays(WATCHED);
        Map<Group, Integer> recent = recent(groups.groups(entity, begin, today));
        Map<String, Surge> most = new LinkedHashMap<>();
        Map<String, ServicePast> pasts = new LinkedHashMap<>();
        Map<String, Known> known = known(entity, null, begin);
        Watched watched = Watched.of(recent.keySet());
        recent.forEach((group, pieces) -> {
            if (pieces >= FEWEST) {
                ServicePast past = pasts.computeIfAbsent(
                        group.service(),
                        code -> past(entity, code, known.getOrDefault(code, Known.NONE), today, flagged));
                surge(new Look(entity, group, past, watched.times(group)))
                        .ifPresent(found -> most.merge(group.service(), found, Surges::telling));
            }
        });
        return List.copyOf(most.values());
    }

    /**
     * What to expect of a group that is looked at on that day.
     *
     * @param flagged before
     */
    Expectation usual(String entity, Group group, Known known, LocalDate today, List<FlagRow> flagged) {
        ServicePast past = past(entity, group.service(), known, today, flagged);
        return past.of(group, counts.days(group.of(entity), known.sources(), past.first(), today));
    }

    private ServicePast past(String entity, String code, Known known, LocalDate today, List<FlagRow> flagged) {
        Group service = new Group(code, null, null);
        LocalDate longest = today.minusDays(WATCHED + LONGEST_PAST);
        Map<LocalDate, Integer> days = counts.days(service.of(entity), known.sources(), longest, today);
        return ServicePast.of(service, days, known, today, flagged, holidays::is);
    }

    /** What is counted of a scope when it is watched from that day on. */
    Known known(Scope scope, LocalDate watchedFrom) {
        Map<String, Known> known = known(scope.entity(), scope.service(), watchedFrom);
        return known.getOrDefault(Objects.requireNonNullElse(scope.service(), ""), Known.NONE);
    }

    private Map<String, Known> known(String entity, @Nullable String service, LocalDate begin) {
        Map<String, List<KnownRow>> services = groups.known(entity, service, begin.minusDays(LONGEST_PAST)).stream()
                .collect(Collectors.groupingBy(KnownRow::service));
        Map<String, Known> known = new HashMap<>();
        services.forEach((code, sources) -> known.put(code, Known.of(sources, begin)));
        return known;
    }

    /**
     * Sources that are watched together. What is new to be heard is not more than before: a source is watched once its past is about as long as that of the service's first, or a year long, and
     * all of them are looked back on until the youngest began.
     *
     * @param since first day of the youngest; null for that of whatever was heard
     */
    record Known(Set<String> sources, @Nullable LocalDate since) {
        private static final Known NONE = new Known(Set.of(), null);
        private static final int YEAR = 365;

        private static Known of(List<KnownRow> rows, LocalDate begin) {
            LocalDate oldest = rows.stream()
                    .map(KnownRow::since)
                    .min(Comparator.naturalOrder())
                    .orElse(begin);
            List<KnownRow> watched = rows.stream()
                    .filter(row -> !row.since().plusDays(PAST).isAfter(begin))
                    .filter(row -> !row.since().isAfter(oldest.plusDays(PAST))
                            || !row.since().plusDays(YEAR).isAfter(begin))
                    .toList();
            return new Known(
                    watched.stream().map(KnownRow::source).collect(Collectors.toUnmodifiableSet()),
                    watched.stream()
                            .map(KnownRow::since)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    /**
     * How many groups share the false alarms that are allowed. Neighbourhoods, and themes in one area, are many and small: the ones have a quarter of the alarms among themselves and the
     * others a tenth, so that watching them makes the rest hardly slower.
     */
    private record Watched(int wide, int fine, int near) {
        private static final double FINE = 0.1;
        private static final double NEAR = 0.25;

        static Watched of(Set<Group> groups) {
            int near = (int)
                    groups.stream().filter(group -> group.blocks() != null).count();
            int fine = (int) groups.stream().filter(Watched::isFine).count();
            return new Watched(groups.size() - near - fine, fine, near);
        }

        private static boolean isFine(Group group) {
            return group.theme() != null && group.area() != null && group.blocks() == null;
        }

        double times(Group group) {
            if (group.blocks() != null) {
                return near / NEAR;
            }
            return isFine(group) ? fine / FINE : wide / (1 - (near > 0 ? NEAR : 0) - (fine > 0 ? FINE : 0));
        }
    }

    private record Look(String entity, Group group, ServicePast past, double watched) {}

    private Optional<Surge> surge(Look look) {
        ServicePast past = look.past();
        if (past.first().plusDays(PAST).isAfter(past.until())) {
            return Optional.empty();
        }
        Map<LocalDate, Integer> days =
                counts.days(look.group().of(look.entity()), past.known().sources(), past.first(), past.today());
        Expectation usual = past.of(look.group(), days);
        return new SurgeWatch(DOUBLING)
                .look(
                        days,
                        usual,
                        past.watchedFrom(look.group()),
                        past.today(),
                        () -> heights.of(MONTH * look.watched() / allowed * usual.level(), usual.past()))
                .map(noticed -> new Surge(look.group(), noticed));
    }

    private static Map<Group, Integer> recent(List<GroupRows.GroupRow> rows) {
        Map<Group, Integer> sums = new LinkedHashMap<>();
        rows.forEach(row -> Stream.of(
                        new Group(row.service(), null, null),
                        row.theme() <= 0 ? null : new Group(row.service(), row.theme(), null),
                        row.area().isEmpty() ? null : new Group(row.service(), null, row.area()),
                        row.theme() <= 0 || row.area().isEmpty()
                                ? null
                                : new Group(row.service(), row.theme(), row.area()),
                        row.blocks() == 0 ? null : new Group(row.service(), null, row.area(), row.blocks()))
                .forEach(group -> {
                    if (group != null) {
                        sums.merge(group, row.pieces(), Integer::sum);
                    }
                }));
        return sums;
    }

    private static Surge telling(Surge one, Surge other) {
        return other.noticed().times() > one.noticed().times() ? other : one;
    }
}
