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
import org.tawasul.improvement.surge.Rhythm;

/** Which groups of an entity bring suddenly more than their own past lets expect: at most one of a service each night, the one that tells most. */
@Component
class Surges {
    /** Days that are watched; what came before is the past that says what to expect. */
    static final int WATCHED = 28;

    /** So many days of past at least: with less, nothing can be expected. */
    private static final int PAST = 28;

    private static final int LONGEST_PAST = 730;

    /** Fewer pieces in all watched days are no surge of a service, whatever chance says. */
    private static final int FEWEST = 4;

    private static final double DOUBLING = 2;
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

    /**
     * What a service's days tell, worked out once for all of its groups.
     *
     * @param sources that have a past: one that is new to be heard of tells of no surge
     * @param first day on which anybody spoke of it
     * @param usual level of a group of it
     */
    private record Past(Set<String> sources, LocalDate first, LocalDate until, Rhythm rhythm, double usual) {
        Expectation of(Map<LocalDate, Integer> days) {
            return Expectation.of(days, first, until, rhythm, usual);
        }
    }

    /** @param flagged earlier flags of the entity: what they told isn't told again */
    List<Surge> of(String entity, LocalDate today, List<FlagRow> flagged) {
        LocalDate begin = today.minusDays(WATCHED);
        Map<Group, Integer> recent = recent(groups.groups(entity, begin, today));
        Map<String, Surge> most = new LinkedHashMap<>();
        Map<String, Past> pasts = new LinkedHashMap<>();
        Map<String, Known> known = known(entity, null, begin);
        Watched watched = Watched.of(recent.keySet());
        recent.forEach((group, pieces) -> {
            if (pieces >= FEWEST) {
                Past past = pasts.computeIfAbsent(
                        group.service(),
                        code -> past(
                                new Scope(entity, code, null, null),
                                known.getOrDefault(code, Known.NONE),
                                begin,
                                today));
                surge(new Look(entity, group, past, today, watched.times(group), flagged))
                        .ifPresent(found -> most.merge(group.service(), found, Surges::telling));
            }
        });
        return List.copyOf(most.values());
    }

    /** What to expect of a scope by its past before that day. */
    Expectation usual(Scope scope, Known known, LocalDate watchedFrom) {
        Scope service = new Scope(scope.entity(), scope.service(), null, null);
        Past past = past(service, known, watchedFrom, watchedFrom);
        return past.of(counts.days(scope, known.sources(), past.first(), watchedFrom));
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

    private record Look(
            String entity, Group group, Past past, LocalDate today, double watched, List<FlagRow> flagged) {}

    private Optional<Surge> surge(Look look) {
        LocalDate begin = look.past().until();
        if (look.past().first().plusDays(PAST).isAfter(begin)) {
            return Optional.empty();
        }
        LocalDate after = look.flagged().stream()
                .filter(flag -> look.group().overlaps(flag))
                .map(FlagRow::foundOn)
                .max(Comparator.naturalOrder())
                .filter(found -> found.isAfter(begin))
                .orElse(begin);
        Map<LocalDate, Integer> days = counts.days(
                look.group().of(look.entity()),
                look.past().sources(),
                look.past().first(),
                look.today());
        Expectation usual = look.past().of(days);
        return new SurgeWatch(DOUBLING)
                .look(
                        days,
                        usual,
                        after,
                        look.today(),
                        () -> heights.of(MONTH * look.watched() / allowed * usual.level(), usual.past()))
                .map(noticed -> new Surge(look.group(), noticed));
    }

    private Past past(Scope service, Known known, LocalDate until, LocalDate end) {
        Map<LocalDate, Integer> days = counts.days(service, known.sources(), until.minusDays(LONGEST_PAST), end);
        LocalDate since = known.since();
        LocalDate heard = first(days, until.minusDays(1));
        LocalDate spoken = since == null || heard.isAfter(since) ? heard : since;
        LocalDate first = spoken.isAfter(until) ? until : spoken;
        Rhythm rhythm = Rhythm.of(days, first, until, holidays::is);
        double seen = first.datesUntil(until)
                .mapToInt(day -> days.getOrDefault(day, 0))
                .sum();
        return new Past(known.sources(), first, until, rhythm, seen / Math.max(1.0, rhythm.between(first, until)));
    }

    /** Before anybody spoke of a service there is no past that says how much to expect of it. */
    private static LocalDate first(Map<LocalDate, Integer> service, LocalDate otherwise) {
        return service.keySet().stream().min(Comparator.naturalOrder()).orElse(otherwise);
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
