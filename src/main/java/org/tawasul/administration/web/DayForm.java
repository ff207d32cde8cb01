package org.tawasul.administration.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.Refusal;

/** A day that is declared, or several in a row; what a calendar says of such a day already becomes the new. */
final class DayForm {
    private static final int MOST_DAYS = 31;

    private DayForm() {}

    static String kind(Map<String, String> sent) {
        return "open".equals(sent.get("kind")) ? "working-day" : "holiday";
    }

    /** What the calendar says of the day that {@code date} names. */
    static List<Map<String, String>> rowsOf(LiveFiles files, Map<String, String> asked) {
        return files.rows(LiveFiles.DAYS, "calendar", asked.getOrDefault("calendar", "")).stream()
                .filter(row -> asked.getOrDefault("date", "").equals(row.get("date")))
                .toList();
    }

    static List<RowChange> changes(LiveFiles files, Map<String, String> sent) {
        List<Map<String, String>> live = files.rows(LiveFiles.DAYS, "calendar", said(sent, "calendar"));
        boolean open = "open".equals(sent.get("kind"));
        List<RowChange> changes = new ArrayList<>();
        for (String date : dates(said(sent, "first"), said(sent, "last"))) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("calendar", said(sent, "calendar"));
            row.put("date", date);
            row.put("kind", open ? "open" : "holiday");
            row.put("certainty", "estimate".equals(sent.get("certainty")) ? "estimate" : "sure");
            row.put("opens", open ? said(sent, "opens") : "");
            row.put("closes", open ? said(sent, "closes") : "");
            row.put("name_ar", said(sent, "name_ar"));
            row.put("name_en", said(sent, "name_en"));
            List<Map<String, String>> before =
                    live.stream().filter(one -> date.equals(one.get("date"))).toList();
            changes.add(new RowChange(LiveFiles.DAYS, before.isEmpty() ? null : before.get(0), row));
            before.stream().skip(1).forEach(more -> changes.add(RowChange.removed(LiveFiles.DAYS, more)));
        }
        return changes;
    }

    /** What can't be read as days is left as it was written, for the reader of the file to say so. */
    private static List<String> dates(String first, String last) {
        if (last.isEmpty()) {
            return List.of(day(first));
        }
        try {
            LocalDate from = LocalDate.parse(day(first));
            LocalDate until = LocalDate.parse(day(last));
            if (until.isBefore(from)) {
                throw Refusal.inField("days-reversed", "last");
            }
            if (until.isAfter(from.plusDays(MOST_DAYS - 1))) {
                throw new Refusal(Refusal.Kind.INVALID, "days-too-many", Map.of("most", MOST_DAYS), "last");
            }
            return from.datesUntil(until.plusDays(1)).map(LocalDate::toString).toList();
        } catch (DateTimeException e) {
            throw Refusal.inField("day-not-read", "last");
        }
    }

    /** With the digits of either keyboard. */
    static String day(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        written.chars().forEach(c -> digits.append((char) (Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)));
        return digits.toString();
    }

    static String said(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip();
    }
}
