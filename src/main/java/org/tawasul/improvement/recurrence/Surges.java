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

    /**
     * What a service's days tell, worked out once for all of its groups.
     *
     * @param first day on which anybody spoke of it
     * @param usual level of a group of it
     */
    private record Past(LocalDate first, LocalDate until, Rhythm rhythm, double usual) {
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
        recent.forEach((group, pieces) -> {
            if (pieces >= FEWEST) {
                Past past = pasts.computeIfAbsent(
                        group.service(), code -> past(new Scope(entity, code, null, null), begin, today));
                surge(new Look(entity, group, past, today, recent.size(), flagged))
                        .ifPresent(found -> most.merge(group.service(), found, Surges::telling));
            }
        });
        return List.copyOf(most.values());
    }

    /** What to expect of a scope by its past before that day. */
    Expectation usual(Scope scope, LocalDate watchedFrom) {
        Past past = past(new Scope(scope.entity(), scope.service(), null, null), watchedFrom, watchedFrom);
        return past.of(counts.days(scope, past.first(), watchedFrom));
    }

    private record Look(String entity, Group group, Past past, LocalDate today, int watched, List<FlagRow> flagged) {}

    private Optional<Surge> surge(Look look) {
        LocalDate begin = look.past().until();
        if (look.past().first().plusDays(PAST).isAfter(begin)) {
            return Optional.empty();
        }
        LocalDate after = look.flagged().stream()
                .filter(flag -> look.group().overlaps(flag.service(), flag.theme(), flag.area()))
                .map(FlagRow::foundOn)
                .max(Comparator.naturalOrder())
                .filter(found -> found.isAfter(begin))
                .orElse(begin);
        Map<LocalDate, Integer> days =
                counts.days(look.group().of(look.entity()), look.past().first(), look.today());
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

    private Past past(Scope service, LocalDate until, LocalDate known) {
        Map<LocalDate, Integer> days = counts.days(service, until.minusDays(LONGEST_PAST), known);
        LocalDate spoken = first(days, until.minusDays(1));
        LocalDate first = spoken.isAfter(until) ? until : spoken;
        Rhythm rhythm = Rhythm.of(days, first, until, holidays::is);
        double seen = first.datesUntil(until)
                .mapToInt(day -> days.getOrDefault(day, 0))
                .sum();
        return new Past(first, until, rhythm, seen / Math.max(1.0, rhythm.between(first, until)));
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
