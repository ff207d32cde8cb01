package org.tawasul.administration.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.Refusal;

/** What forms about one row ask for: one that is new, one that becomes another from a day on, one that ends with all that belongs to it. */
final class RowForm {
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private RowForm() {}

    static List<RowChange> add(Thing thing, Map<String, String> sent) {
        return List.of(RowChange.added(thing.file(), row(thing, sent)));
    }

    /** From the day that the form names; on the row's own first day it is a correction of the row. */
    static List<RowChange> change(Thing thing, Map<String, String> last, Map<String, String> sent) {
        Map<String, String> next = row(thing, sent);
        next.put(thing.key(), last.getOrDefault(thing.key(), ""));
        if (next.getOrDefault(FROM, "").equals(last.get(FROM))) {
            return List.of(new RowChange(thing.file(), last, next));
        }
        List<RowChange> changes = new ArrayList<>();
        // What ended before begins anew and has not been there meanwhile.
        eve(next.getOrDefault(FROM, ""))
                .filter(eve -> day(DayForm.day(last.getOrDefault(UNTIL, "")))
                        .map(until -> until.isAfter(LocalDate.parse(eve)))
                        .orElse(true))
                .ifPresent(eve -> changes.add(ended(thing.file(), last, eve)));
        changes.add(RowChange.added(thing.file(), next));
        return changes;
    }

    static List<RowChange> end(Thing thing, LiveFiles files, Map<String, String> last, String written) {
        String until = DayForm.day(written);
        LocalDate day = day(until).orElseThrow(() -> Refusal.inField("day-not-read", "end"));
        List<RowChange> changes = new ArrayList<>();
        changes.add(ended(thing.file(), last, until));
        String code = last.getOrDefault(thing.key(), "");
        if (thing == Thing.ENTITIES) {
            List.of(Thing.TEAMS, Thing.SERVICES, Thing.PEOPLE)
                    .forEach(part -> changes.addAll(ended(part.file(), files, "entity", code, day)));
        }
        if (thing == Thing.TEAMS) {
            changes.addAll(ended(Thing.PEOPLE.file(), files, "team", code, day));
        }
        return changes;
    }

    /** Rows of a file that would go on after the day end on it. */
    static List<RowChange> ended(String file, LiveFiles files, String column, String code, LocalDate day) {
        return goingOn(file, files, column, code, day)
                .map(row -> ended(file, row, day.toString()))
                .toList();
    }

    static Stream<Map<String, String>> goingOn(
            String file, LiveFiles files, String column, String code, LocalDate day) {
        return files.rows(file, column, code).stream()
                .filter(row -> day(DayForm.day(row.getOrDefault(UNTIL, "")))
                        .map(until -> until.isAfter(day))
                        .orElse(true))
                .filter(row -> day(DayForm.day(row.getOrDefault(FROM, "")))
                        .map(from -> !from.isAfter(day))
                        .orElse(false));
    }

    static RowChange ended(String file, Map<String, String> row, String until) {
        Map<String, String> end = new LinkedHashMap<>(row);
        end.put(UNTIL, until);
        return new RowChange(file, row, end);
    }

    static Optional<String> eve(String written) {
        return day(written).map(day -> day.minusDays(1).toString());
    }

    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> row(Thing thing, Map<String, String> sent) {
        Map<String, String> row = new LinkedHashMap<>();
        thing.columns().forEach(column -> {
            String said = DayForm.said(sent, column);
            row.put(column, column.equals(FROM) || column.equals(UNTIL) ? DayForm.day(said) : said);
        });
        return row;
    }
}
