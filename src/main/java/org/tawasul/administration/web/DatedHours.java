package org.tawasul.administration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tawasul.pages.Words;

/**
 * Hours that hold from one day until another, or for good.
 *
 * @param lines weekdays that have the same hours
 */
record DatedHours(LocalDate from, @Nullable LocalDate until, List<Line> lines) {
    /** @param opens empty if it is closed on these weekdays */
    record Line(List<String> weekdays, String opens, String closes) {
        /** The weekdays, one after the other. */
        public String said(Words words) {
            return weekdays.stream()
                    .map(weekday -> words.of("administration.value.weekday.", weekday))
                    .collect(Collectors.joining(words.of("administration.", "comma") + " ", "", ":"));
        }

        public boolean isClosed() {
            return opens.isEmpty();
        }
    }

    /** Of the rows of one calendar those that have not ended, in the order of their days. */
    static List<DatedHours> of(List<Map<String, String>> rows, LocalDate today) {
        Map<List<String>, List<Map<String, String>>> periods = new LinkedHashMap<>();
        rows.forEach(row -> periods.computeIfAbsent(
                        List.of(row.getOrDefault("from", ""), row.getOrDefault("until", "")), any -> new ArrayList<>())
                .add(row));
        List<DatedHours> dated = new ArrayList<>();
        periods.forEach((days, of) -> {
            String until = days.get(1);
            LocalDate end = until.isEmpty() ? null : LocalDate.parse(DayForm.day(until));
            if (end == null || !end.isBefore(today)) {
                dated.add(new DatedHours(LocalDate.parse(DayForm.day(days.get(0))), end, lines(of)));
            }
        });
        return dated;
    }

    private static List<Line> lines(List<Map<String, String>> rows) {
        Map<List<String>, List<String>> lines = new LinkedHashMap<>();
        rows.forEach(row -> lines.computeIfAbsent(
                        List.of(row.getOrDefault("opens", ""), row.getOrDefault("closes", "")),
                        any -> new ArrayList<>())
                .add(row.getOrDefault("weekday", "")));
        List<Line> result = new ArrayList<>();
        lines.forEach((hours, weekdays) -> result.add(new Line(weekdays, hours.get(0), hours.get(1))));
        return result;
    }
}
