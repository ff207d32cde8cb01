package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tawasul.improvement.RecurrenceFlag.Kind;
import org.tawasul.improvement.surge.Expectation;
import org.tawasul.improvement.surge.Rhythm;
import org.tawasul.improvement.surge.ToldSurges;

/**
 * What a service's days tell, worked out once for all of its groups.
 *
 * @param known the sources that have a past: one that is new to be heard of tells of no surge
 * @param first day on which anybody spoke of it
 * @param until the day after the last that is past and not watched
 * @param usual level of a group of it
 * @param surges that were told of it
 */
record ServicePast(
        Surges.Known known,
        LocalDate first,
        LocalDate until,
        LocalDate today,
        Rhythm rhythm,
        double usual,
        List<FlagRow> surges) {
    /**
     * @param days of the whole service, until today
     * @param flagged before, of the entity
     */
    static ServicePast of(
            Group service,
            Map<LocalDate, Integer> days,
            Surges.Known known,
            LocalDate today,
            List<FlagRow> flagged,
            Predicate<LocalDate> holiday) {
        LocalDate until = today.minusDays(Surges.WATCHED);
        LocalDate first = first(days, known, until);
        List<FlagRow> surges = flagged.stream()
                .filter(flag -> flag.kind().equals(Kind.SURGE.name()) && service.overlaps(flag))
                .toList();
        Rhythm rhythm = told(surges).rhythm(days, first, until, today, holiday);
        double seen = first.datesUntil(until)
                .mapToInt(day -> days.getOrDefault(day, 0))
                .sum();
        return new ServicePast(
                known, first, until, today, rhythm, seen / Math.max(1.0, rhythm.between(first, until)), surges);
    }

    /** Before anybody spoke of a service there is no past that says how much to expect of it. */
    private static LocalDate first(Map<LocalDate, Integer> days, Surges.Known known, LocalDate until) {
        LocalDate heard = days.keySet().stream().min(Comparator.naturalOrder()).orElse(until.minusDays(1));
        LocalDate since = known.since();
        LocalDate first = since == null || heard.isAfter(since) ? heard : since;
        return first.isAfter(until) ? until : first;
    }

    /** What to expect of a group with these days: as its level was before it is watched, since that began. */
    Expectation of(Group group, Map<LocalDate, Integer> days) {
        LocalDate begin = told(of(group)).begin(days, first, today, rhythm);
        LocalDate end = begin.equals(first) ? until : watchedFrom(group);
        return Expectation.of(days, begin, end, rhythm, usual);
    }

    /** What was told already isn't told again. */
    LocalDate watchedFrom(Group group) {
        return of(group).stream()
                .map(FlagRow::foundOn)
                .max(Comparator.naturalOrder())
                .filter(found -> found.isAfter(until))
                .orElse(until);
    }

    private List<FlagRow> of(Group group) {
        return surges.stream().filter(group::overlaps).toList();
    }

    private static ToldSurges told(List<FlagRow> flags) {
        return new ToldSurges(
                flags.stream()
                        .map(flag -> new ToldSurges.Told(flag.since(), flag.until()))
                        .toList(),
                Surges.DOUBLING);
    }
}
