package org.tawasul.improvement.effect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.FeedbackCounts.OfService;
import org.tawasul.improvement.ImprovementEffects;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Compared;
import org.tawasul.improvement.PlanState;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.surge.Rhythm;

/** Takes the counts of an improvement's group and of those it is compared with, week by week, and has them measured. What was worked out on a day is kept for that day. */
@Component
final class CountedEffects implements ImprovementEffects {
    private static final int WEEKS = 156;
    private static final int KEPT = 256;
    private static final int YEAR = 365;

    private final ObjectProvider<FeedbackCounts> counts;
    private final WorkingCalendars calendars;
    private final KeptEffects closed;
    private final BusinessClock clock;
    private final Map<Key, MeasuredEffect> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, MeasuredEffect> eldest) {
            return size() > KEPT;
        }
    };

    private final Object counting = new Object();
    private @Nullable Country country;

    private record Country(LocalDate today, List<OfService> services) {}

    private record Key(long improvement, LocalDate effective, LocalDate today) {}

    CountedEffects(
            ObjectProvider<FeedbackCounts> counts,
            WorkingCalendars calendars,
            KeptEffects closed,
            BusinessClock clock) {
        this.counts = counts;
        this.calendars = calendars;
        this.closed = closed;
        this.clock = clock;
    }

    @Override
    public Optional<MeasuredEffect> of(ImprovementView view) {
        return Optional.ofNullable(view.effectiveOn()).map(day -> closed(view).orElseGet(() -> since(view, day)));
    }

    /** What told nothing then may tell something since. */
    private Optional<MeasuredEffect> closed(ImprovementView view) {
        return view.state() == PlanState.CLOSED
                ? closed.of(view.id()).filter(measured -> measured.figure() != null)
                : Optional.empty();
    }

    @Override
    public MeasuredEffect keep(ImprovementView view, LocalDate effective) {
        MeasuredEffect measured = since(view, effective);
        closed.keep(view.id(), clock.today(), measured);
        return measured;
    }

    @Override
    public MeasuredEffect since(ImprovementView view, LocalDate effective) {
        Key key = new Key(view.id(), effective, clock.today());
        synchronized (kept) {
            MeasuredEffect known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        MeasuredEffect measured = measure(view, effective);
        synchronized (kept) {
            kept.put(key, measured);
        }
        return measured;
    }

    private MeasuredEffect measure(ImprovementView view, LocalDate effective) {
        LocalDate until = Times.weekOf(clock.today());
        FeedbackCounts counted = counts.getIfAvailable();
        if (counted == null) {
            return new MeasuredEffect(null, List.of(), Compared.SAME);
        }
        LocalDate opened = LocalDate.ofInstant(view.openedAt(), clock.zone());
        Times times = new Times(until.minusWeeks(WEEKS), opened, effective, until);
        Map<LocalDate, Integer> own = counted.days(view.scope(), FeedbackCounts.CASES, times.from(), until);
        List<OfService> services = country(counted, times.from(), until).stream()
                .filter(one -> !one.entity().equals(view.scope().entity()))
                .toList();
        MeasuredEffect same = withTheSame(counted, view.scope(), own, times, services);
        if (same.figure() != null) {
            return same;
        }
        MeasuredEffect all = withAll(counted, view.scope(), own, times, services);
        return all.figure() == null ? same : all;
    }

    /** @param until first day that is not counted any more */
    private record Times(LocalDate from, LocalDate opened, LocalDate effective, LocalDate until) {
        CountedWeeks weeks(Map<LocalDate, Integer> own, Map<LocalDate, Integer> others) {
            return new CountedWeeks(own, others, from, until, opened, effective);
        }

        /** The first of the weeks that may have led to the request. */
        LocalDate led() {
            return weekOf(opened).minusWeeks(Measurement.LED_TO_IT);
        }

        /** As if it had been counted since that week. */
        Times since(LocalDate day) {
            return new Times(weekOf(day), opened, effective, until);
        }

        /** What the improvement brought is no season. */
        static Map<LocalDate, Integer> before(LocalDate end, Map<LocalDate, Integer> days) {
            Map<LocalDate, Integer> before = new HashMap<>(days);
            before.keySet().removeIf(day -> !day.isBefore(end));
            return before;
        }

        private static LocalDate weekOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        }
    }

    /** One rhythm for both: of the group until the improvement was asked for, and of the others all the while. */
    private MeasuredEffect withTheSame(
            FeedbackCounts counted, Scope scope, Map<LocalDate, Integer> own, Times times, List<OfService> services) {
        Map<LocalDate, Integer> others = counted.elsewhere(scope, times.from(), times.until());
        Map<LocalDate, Integer> both = Times.before(times.opened(), own);
        others.forEach((day, cases) -> both.merge(day, cases, Integer::sum));
        return times.weeks(own, others).measure(rhythm(both, times.from(), times.until()), services);
    }

    /**
     * Most services are one entity's alone. What others have has another rhythm; the own one is that of the service, known from a whole year at least, without the weeks that led to the request: a
     * peak that a plan was opened for is no season.
     */
    private MeasuredEffect withAll(
            FeedbackCounts counted, Scope scope, Map<LocalDate, Integer> own, Times times, List<OfService> services) {
        Map<LocalDate, Integer> service = Times.before(
                times.led(),
                counted.days(
                        new Scope(scope.entity(), scope.service(), null, null),
                        FeedbackCounts.CASES,
                        times.from(),
                        times.until()));
        LocalDate first = service.keySet().stream().min(LocalDate::compareTo).orElse(times.led());
        if (ChronoUnit.DAYS.between(first, times.led()) < YEAR) {
            return new MeasuredEffect(null, List.of(), Compared.ALL);
        }
        return times.since(first)
                .weeks(own, Map.of())
                .measure(
                        rhythm(service, times.from(), times.led()),
                        services,
                        days -> rhythm(days, times.from(), times.until()));
    }

    /** Whoever comes while it is counted waits for that. */
    private List<OfService> country(FeedbackCounts counted, LocalDate from, LocalDate until) {
        LocalDate today = clock.today();
        synchronized (counting) {
            Country known = country;
            if (known == null || !known.today().equals(today)) {
                known = new Country(today, counted.country(from, until));
                country = known;
            }
            return known.services();
        }
    }

    private Rhythm rhythm(Map<LocalDate, Integer> days, LocalDate from, LocalDate until) {
        WorkingCalendar official = calendars.current(WorkingCalendars.COUNTRY);
        LocalDate first = days.keySet().stream().min(LocalDate::compareTo).orElse(from);
        return !first.isBefore(until)
                ? Rhythm.even()
                : Rhythm.of(days, first, until, day -> official.nameOf(day).isPresent());
    }
}
