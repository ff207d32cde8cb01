package org.tawasul.replay.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseState;
import org.tawasul.replay.CaseOutcome;
import org.tawasul.replay.ReplayReport.Dates;
import org.tawasul.replay.ReplayReport.Promised;

/** Sets the dates of a record beside ours: what both judge of the replies, and how far they lie apart. */
final class PromisedDates {
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final Set<String> ENDED = Arrays.stream(CaseState.values())
            .filter(CaseState::isAtEnd)
            .map(CaseState::code)
            .collect(Collectors.toSet());

    private final Instant until;
    private final ZoneId zone;

    /** @param until the instant at which a run ended: what was due by then and has no reply is late */
    PromisedDates(Instant until, ZoneId zone) {
        this.until = until;
        this.zone = zone;
    }

    /** Null if no case has both dates. */
    @Nullable
    Promised of(List<CaseOutcome> all) {
        List<CaseOutcome> both = all.stream()
                .filter(one -> one.promised() != null && one.due() != null)
                .toList();
        if (both.isEmpty()) {
            return null;
        }
        List<CaseOutcome> replied =
                both.stream().filter(one -> one.repliedAt() != null).toList();
        return new Promised(
                replied.size(),
                count(replied, PromisedDates::keptByRecord),
                count(replied, one -> !one.late()),
                count(replied, one -> keptByRecord(one) != one.late()),
                dates(both));
    }

    private Dates dates(List<CaseOutcome> both) {
        double[] days = both.stream()
                .mapToDouble(one -> Duration.between(promised(one), due(one)).toSeconds() / SECONDS_OF_A_DAY)
                .sorted()
                .toArray();
        double size = days.length;
        List<CaseOutcome> unreplied = both.stream()
                .filter(one -> one.repliedAt() == null && !ENDED.contains(one.state()))
                .toList();
        return new Dates(
                days.length,
                Arrays.stream(days).sum() / size,
                (days[(days.length - 1) / 2] + days[days.length / 2]) / 2,
                count(both, one -> day(due(one)).isBefore(day(promised(one)))) / size,
                count(both, one -> day(due(one)).equals(day(promised(one)))) / size,
                count(both, one -> day(due(one)).isAfter(day(promised(one)))) / size,
                unreplied.size(),
                count(unreplied, one -> promised(one).isBefore(until)),
                count(unreplied, one -> due(one).isBefore(until)));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static Instant due(CaseOutcome one) {
        return Objects.requireNonNull(one.due());
    }

    private static Instant promised(CaseOutcome one) {
        return Objects.requireNonNull(one.promised());
    }

    private static boolean keptByRecord(CaseOutcome one) {
        return !Objects.requireNonNull(one.repliedAt()).isAfter(promised(one));
    }

    private static int count(List<CaseOutcome> all, Predicate<CaseOutcome> which) {
        return (int) all.stream().filter(which).count();
    }
}
