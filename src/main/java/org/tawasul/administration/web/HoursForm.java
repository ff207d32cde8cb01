package org.tawasul.administration.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.Refusal;

/** Office hours from a day on, for a time or for good; while they last they take the place of those in which they lie. */
final class HoursForm {
    static final List<String> WEEKDAYS =
            List.of("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday");

    private HoursForm() {}

    static List<RowChange> changes(LiveFiles files, MultiValueMap<String, String> sent) {
        Map<String, String> single = sent.toSingleValueMap();
        List<String> weekdays = WEEKDAYS.stream()
                .filter(sent.getOrDefault("weekday", List.of())::contains)
                .toList();
        if (weekdays.isEmpty()) {
            throw Refusal.inField("weekday-needed", "weekday");
        }
        List<Map<String, String>> live = files.rows(LiveFiles.HOURS, "calendar", DayForm.said(single, "calendar"));
        List<RowChange> changes = new ArrayList<>();
        for (String weekday : weekdays) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("calendar", DayForm.said(single, "calendar"));
            row.put("weekday", weekday);
            row.put("opens", DayForm.day(DayForm.said(single, "opens")));
            row.put("closes", DayForm.day(DayForm.said(single, "closes")));
            row.put("from", DayForm.day(DayForm.said(single, "from")));
            row.put("until", DayForm.day(DayForm.said(single, "until")));
            List<Map<String, String>> before = live.stream()
                    .filter(one -> weekday.equals(one.get("weekday"))
                            && row.get("from").equals(one.get("from")))
                    .toList();
            changes.add(new RowChange(LiveFiles.HOURS, before.isEmpty() ? null : before.get(0), row));
        }
        return changes;
    }

    static List<RowChange> removals(LiveFiles files, MultiValueMap<String, String> sent) {
        Map<String, String> single = sent.toSingleValueMap();
        return files.rows(LiveFiles.HOURS, "calendar", DayForm.said(single, "calendar")).stream()
                .filter(row -> DayForm.said(single, "from").equals(row.get("from"))
                        && DayForm.said(single, "until").equals(row.getOrDefault("until", "")))
                .map(row -> RowChange.removed(LiveFiles.HOURS, row))
                .toList();
    }
}
