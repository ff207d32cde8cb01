package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tawasul.improvement.FeedbackCounts;
import org.tawasul.improvement.Scope;
import org.tawasul.improvement.theme.Themes;

/** Answers from the counts of days; only who wants the cases themselves gets to their rows. */
@Component
final class KeptCounts implements FeedbackCounts {
    private final HeardRows rows;
    private final Themes themes;

    KeptCounts(HeardRows rows, Themes themes) {
        this.rows = rows;
        this.themes = themes;
    }

    @Override
    public Map<LocalDate, Integer> days(Scope scope, Set<String> sources, LocalDate from, LocalDate until) {
        return sources.isEmpty() ? Map.of() : byDay(rows.days(now(scope), sources, from, until));
    }

    @Override
    public Map<LocalDate, Integer> days(Scope scope, LocalDate from, LocalDate until) {
        return byDay(rows.days(now(scope), null, from, until));
    }

    @Override
    public Map<LocalDate, Integer> elsewhere(Scope scope, LocalDate from, LocalDate until) {
        return byDay(rows.elsewhere(now(scope), from, until));
    }

    @Override
    public List<OfService> country(LocalDate from, LocalDate until) {
        Map<List<String>, Map<LocalDate, Integer>> services = new LinkedHashMap<>();
        rows.country(from, until).forEach(row -> services.computeIfAbsent(
                        List.of(row.entity(), row.service()), service -> new TreeMap<>())
                .put(row.day(), row.pieces()));
        return services.entrySet().stream()
                .map(one -> new OfService(one.getKey().get(0), one.getKey().get(1), one.getValue()))
                .toList();
    }

    @Override
    public List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit) {
        return rows.cases(now(scope), from, until, limit);
    }

    private static Map<LocalDate, Integer> byDay(List<HeardRows.DayRow> days) {
        Map<LocalDate, Integer> counted = new TreeMap<>();
        days.forEach(day -> counted.put(day.day(), day.pieces()));
        return counted;
    }

    /** Who kept the id of a theme that was joined to another means that one. */
    private Scope now(Scope scope) {
        String theme = scope.theme();
        return theme == null
                ? scope
                : new Scope(
                        scope.entity(),
                        scope.service(),
                        Long.toString(themes.now(Long.parseLong(theme))),
                        scope.area(),
                        scope.blocks());
    }
}
