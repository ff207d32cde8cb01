package org.tawasul.improvement.effect;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
import org.tawasul.improvement.ImprovementEffects;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.MeasuredEffect;
import org.tawasul.improvement.MeasuredEffect.Compared;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.surge.Rhythm;

/** Takes the counts of an improvement's group and of those it is compared with, week by week, and has them measured. What was worked out on a day is kept for that day. */
@Component
final class CountedEffects implements ImprovementEffects {
    private static final int WEEKS = 156;
    private static final int KEPT = 256;

    private final ObjectProvider<FeedbackCounts> counts;
    private final WorkingCalendars calendars;
    private final BusinessClock clock;
    private final Map<Key, MeasuredEffect> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, MeasuredEffect> eldest) {
            return size() > KEPT;
        }
    };

    private volatile @Nullable Country country;

    private record Country(LocalDate today, Map<LocalDate, Integer> days) {}

    private record Key(long improvement, LocalDate effective, LocalDate today) {}

    CountedEffects(ObjectProvider<FeedbackCounts> counts, WorkingCalendars calendars, BusinessClock clock) {
        this.counts = counts;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Optional<MeasuredEffect> of(ImprovementView view) {
        return Optional.ofNullable(view.effectiveOn()).map(day -> since(view, day));
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
        LocalDate until = clock.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        FeedbackCounts counted = counts.getIfAvailable();
        if (counted == null) {
            return new MeasuredEffect(null, List.of(), Compared.SAME);
        }
        LocalDate opened = LocalDate.ofInstant(view.openedAt(), clock.zone());
        Times times = new Times(until.minusWeeks(WEEKS), opened, effective, until);
        Map<LocalDate, Integer> own = counted.days(view.scope(), FeedbackCounts.CASES, times.from(), until);
        MeasuredEffect same = withTheSame(counted, view.scope(), own, times);
        if (same.figure() != null) {
            return same;
        }
        MeasuredEffect all = withAll(counted, view.scope(), own, times);
        return all.figure() == null ? same : all;
    }

    /** @param until first day that is not counted any more */
    private record Times(LocalDate from, LocalDate opened, LocalDate effective, LocalDate until) {
        CountedWeeks weeks(Map<LocalDate, Integer> own, Map<LocalDate, Integer> others) {
            return new CountedWeeks(own, others, from, until, opened, effective);
        }

        /** What the improvement brought is no season. */
        Map<LocalDate, Integer> beforeIt(Map<LocalDate, Integer> days) {
            Map<LocalDate, Integer> before = new HashMap<>(days);
            before.keySet().removeIf(day -> !day.isBefore(opened));
            return before;
        }
    }

    /** One rhythm for both: of the group until the improvement was asked for, and of the others all the while. */
    private MeasuredEffect withTheSame(FeedbackCounts counted, Scope scope, Map<LocalDate, Integer> own, Times times) {
        Map<LocalDate, Integer> others = counted.elsewhere(scope, times.from(), times.until());
        Map<LocalDate, Integer> both = times.beforeIt(own);
        others.forEach((day, cases) -> both.merge(day, cases, Integer::sum));
        return times.weeks(own, others).measure(rhythm(both, times.from(), times.until()));
    }

    /** Most services are one entity's alone. What all others have has another rhythm; the own one is that of the service, as far as it is known. */
    private MeasuredEffect withAll(FeedbackCounts counted, Scope scope, Map<LocalDate, Integer> own, Times times) {
        Map<LocalDate, Integer> others = new HashMap<>(country(counted, times.from(), times.until()));
        counted.days(of(scope, null), FeedbackCounts.CASES, times.from(), times.until())
                .forEach((day, cases) -> others.computeIfPresent(day, (same, all) -> Math.max(0, all - cases)));
        Map<LocalDate, Integer> service = times.beforeIt(
                counted.days(of(scope, scope.service()), FeedbackCounts.CASES, times.from(), times.until()));
        return times.weeks(own, others)
                .measure(
                        rhythm(service, times.from(), times.opened()),
                        rhythm(others, times.from(), times.until()),
                        Compared.ALL);
    }

    private static Scope of(Scope scope, @Nullable String service) {
        return new Scope(scope.entity(), service, null, null);
    }

    private Map<LocalDate, Integer> country(FeedbackCounts counted, LocalDate from, LocalDate until) {
        LocalDate today = clock.today();
        Country known = country;
        if (known == null || !known.today().equals(today)) {
            known = new Country(today, counted.country(from, until));
            country = known;
        }
        return known.days();
    }

    private Rhythm rhythm(Map<LocalDate, Integer> days, LocalDate from, LocalDate until) {
        WorkingCalendar official = calendars.current(WorkingCalendars.COUNTRY);
        LocalDate first = days.keySet().stream().min(LocalDate::compareTo).orElse(from);
        return !first.isBefore(until)
                ? Rhythm.even()
                : Rhythm.of(days, first, until, day -> official.nameOf(day).isPresent());
    }
}
