package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;
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

    /** @param flagged earlier flags of the entity: what they told isn't told again */
    List<Surge> of(String entity, LocalDate today, List<FlagRow> flagged) {
        LocalDate from = today.minusDays(LONGEST_PAST);
        Map<Group, Integer> recent = recent(groups.groups(entity, today.minusDays(WATCHED), today));
        Map<String, Surge> most = new LinkedHashMap<>();
        Map<String, Map<LocalDate, Integer>> services = new LinkedHashMap<>();
        recent.forEach((group, pieces) -> {
            if (pieces >= FEWEST) {
                Map<LocalDate, Integer> service = services.computeIfAbsent(
                        group.service(), code -> counts.days(new Scope(entity, code, null, null), from, today));
                Look look = new Look(entity, group, service, first(service, today), today, recent.size(), flagged);
                surge(look).ifPresent(found -> most.merge(group.service(), found, Surges::telling));
            }
        });
        return List.copyOf(most.values());
    }

    /** What to expect of a scope by its past before that day. */
    Expectation usual(Scope scope, LocalDate watchedFrom) {
        Map<LocalDate, Integer> service = counts.days(
                new Scope(scope.entity(), scope.service(), null, null),
                watchedFrom.minusDays(LONGEST_PAST),
                watchedFrom);
        LocalDate first = first(service, watchedFrom.minusDays(1));
        return expectation(counts.days(scope, first, watchedFrom), service, first, watchedFrom);
    }

    private record Look(
            String entity,
            Group group,
            Map<LocalDate, Integer> service,
            LocalDate from,
            LocalDate today,
            int watched,
            List<FlagRow> flagged) {}

    private Optional<Surge> surge(Look look) {
        LocalDate begin = look.today().minusDays(WATCHED);
        if (look.from().plusDays(PAST).isAfter(begin)) {
            return Optional.empty();
        }
        LocalDate after = look.flagged().stream()
                .filter(flag -> look.group().overlaps(flag.service(), flag.theme(), flag.area()))
                .map(FlagRow::foundOn)
                .max(Comparator.naturalOrder())
                .filter(found -> found.isAfter(begin))
                .orElse(begin);
        Map<LocalDate, Integer> days = counts.days(look.group().of(look.entity()), look.from(), look.today());
        Expectation usual = expectation(days, look.service(), look.from(), begin);
        return new SurgeWatch(DOUBLING)
                .look(
                        days,
                        usual,
                        after,
                        look.today(),
                        () -> heights.of(MONTH * look.watched() / allowed * usual.level(), usual.past()))
                .map(noticed -> new Surge(look.group(), noticed));
    }

    private Expectation expectation(
            Map<LocalDate, Integer> days, Map<LocalDate, Integer> service, LocalDate from, LocalDate until) {
        Rhythm rhythm = Rhythm.of(service, from, until, holidays::is);
        double seen = from.datesUntil(until)
                .mapToInt(day -> service.getOrDefault(day, 0))
                .sum();
        return Expectation.of(days, from, until, rhythm, seen / Math.max(1.0, rhythm.between(from, until)));
    }

    /** Before anybody spoke of a service there is no past that says how much to expect of it. */
    private static LocalDate first(Map<LocalDate, Integer> service, LocalDate otherwise) {
        return service.keySet().stream().min(Comparator.naturalOrder()).orElse(otherwise);
    }

    private static Map<Group, Integer> recent(List<GroupRows.GroupRow> rows) {
        Map<Group, Integer> sums = new LinkedHashMap<>();
        rows.forEach(row -> Stream.of(
                        new Group(row.service(), null, null),
                        row.theme() == 0 ? null : new Group(row.service(), row.theme(), null),
                        row.area().isEmpty() ? null : new Group(row.service(), null, row.area()))
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
