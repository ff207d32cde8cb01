package org.tawasul.administration.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.calendar.CalendarSources;
import org.tawasul.calendar.WorkingCalendars;
import org.tawasul.cases.Cases;
import org.tawasul.deadlines.CorrectionsAhead;
import org.tawasul.deadlines.CorrectionsAhead.Foreseen;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.Trial;
import org.tawasul.shared.table.TableFiles;

/** Works out what a draft would do, before it does it. */
@Component
final class Effects {
    private static final int SAMPLES = 5;

    private final CalendarSources sources;
    private final WorkingCalendars calendars;
    private final CorrectionsAhead corrections;
    private final Cases cases;
    private final TouchedWork touched;
    private final BusinessClock clock;

    Effects(
            CalendarSources sources,
            WorkingCalendars calendars,
            CorrectionsAhead corrections,
            Cases cases,
            TouchedWork touched,
            BusinessClock clock) {
        this.sources = sources;
        this.calendars = calendars;
        this.corrections = corrections;
        this.cases = cases;
        this.touched = touched;
        this.clock = clock;
    }

    Effect of(Trial trial, List<DraftItem> items) {
        List<ShownProblem> warnings =
                trial.warnings().stream().map(ShownProblem::of).toList();
        List<Effect.Touched> open = touched.by(items);
        TableFiles files = trial.calendars();
        if (files == null || trial.changed().keySet().stream().noneMatch(CalendarSources.NAMES::contains)) {
            return new Effect(null, List.of(), null, open, warnings);
        }
        WorkingCalendars candidate = sources.tried(files);
        Foreseen dates = corrections.foresee(candidate, SAMPLES);
        return new Effect(dates, samples(dates), month(candidate, items), open, warnings);
    }

    /** What the order to move dates would do by the calendars that are live. */
    Effect now() {
        Foreseen dates = corrections.foresee(calendars, SAMPLES);
        return new Effect(dates, samples(dates), null, List.of(), List.of());
    }

    private List<Effect.Date> samples(Foreseen dates) {
        return dates.samples().stream()
                .map(moved -> new Effect.Date(
                        cases.get(moved.caseId()).number(), moved.kind().code(), moved.dueBefore(), moved.dueAfter()))
                .toList();
    }

    private @Nullable MonthPicture month(WorkingCalendars candidate, List<DraftItem> items) {
        return items.stream()
                .flatMap(item -> item.rows().stream())
                .filter(change -> change.file().startsWith("calendar-"))
                .flatMap(change -> Stream.of(Optional.ofNullable(change.after()), Optional.ofNullable(change.before())))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(row -> month(candidate, row))
                .orElse(null);
    }

    private Optional<MonthPicture> month(WorkingCalendars candidate, Map<String, String> row) {
        String written = DayForm.day(row.getOrDefault("date", row.getOrDefault("from", "")));
        if (!written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.empty();
        }
        String code = row.getOrDefault("calendar", WorkingCalendars.COUNTRY);
        return Optional.of(MonthPicture.of(
                candidate.current(code),
                calendars.current(code),
                YearMonth.from(LocalDate.parse(written)),
                clock.today()));
    }
}
