package org.tawasul.improvement.effect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.WorkingCalendar;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.ImprovementEffects;
import org.tawasul.improvement.ImprovementView;
import org.tawasul.improvement.MeasuredEffect;
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
        LocalDate from = until.minusWeeks(WEEKS);
        FeedbackCounts counted = counts.getIfAvailable();
        if (counted == null) {
            return new MeasuredEffect(null, java.util.List.of());
        }
        Map<LocalDate, Integer> own = counted.days(view.scope(), FeedbackCounts.CASES, from, until);
        Map<LocalDate, Integer> others = counted.elsewhere(view.scope(), from, until);
        LocalDate opened = LocalDate.ofInstant(view.openedAt(), clock.zone());
        return new CountedWeeks(own, others, from, until, opened, effective)
                .measure(rhythm(own, others, from, opened, until));
    }

    /** Of the group until the improvement was asked for, for what it brought is no season, and of the others all the while. */
    private Rhythm rhythm(
            Map<LocalDate, Integer> own,
            Map<LocalDate, Integer> others,
            LocalDate from,
            LocalDate opened,
            LocalDate until) {
        WorkingCalendar country = calendars.current(WorkingCalendars.COUNTRY);
        Map<LocalDate, Integer> all = new HashMap<>(others);
        own.forEach((day, cases) -> {
            if (day.isBefore(opened)) {
                all.merge(day, cases, Integer::sum);
            }
        });
        LocalDate first = all.keySet().stream().min(LocalDate::compareTo).orElse(from);
        return Rhythm.of(all, first, until, day -> country.nameOf(day).isPresent());
    }
}
