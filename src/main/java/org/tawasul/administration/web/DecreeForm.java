package org.tawasul.administration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.Refusal;

/** A decree with all that the other files must show from its day on. */
final class DecreeForm {
    static final List<String> KINDS = List.of("merge", "rename", "transfer-of-service");
    private static final Set<String> MOVE_ALONG = Set.of("case-worker", "supervisor");

    private DecreeForm() {}

    static List<RowChange> changes(LiveFiles files, Map<String, String> sent) {
        String kind = said(sent, "kind");
        String written = DayForm.day(said(sent, "date"));
        LocalDate day = RowForm.day(written).orElseThrow(() -> Refusal.inField("day-not-read", "date"));
        String from = said(sent, "from");
        if (from.isEmpty()) {
            throw Refusal.inField("entity-needed", "from");
        }
        List<RowChange> changes = new ArrayList<>();
        switch (kind) {
            case "merge" -> merge(files, sent, from, to(sent), day, changes);
            case "rename" -> rename(files, sent, from, day, changes);
            case "transfer-of-service" -> transfer(files, sent, from, to(sent), day, changes);
            default -> throw Refusal.inField("decree-kind-needed", "kind");
        }
        changes.add(RowChange.added("decrees.csv", line(sent, kind, written, from)));
        return changes;
    }

    private static Map<String, String> line(Map<String, String> sent, String kind, String day, String from) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", said(sent, "number"));
        row.put("date", day);
        row.put("kind", kind);
        row.put("from", from);
        row.put("to", kind.equals("rename") ? from : said(sent, "to"));
        row.put("service", kind.equals("transfer-of-service") ? said(sent, "service") : "");
        row.put("team", kind.equals("rename") ? "" : said(sent, "team"));
        row.put("note_ar", said(sent, "note_ar"));
        row.put("note_en", said(sent, "note_en"));
        return row;
    }

    private static void merge(
            LiveFiles files, Map<String, String> sent, String from, String to, LocalDate day, List<RowChange> changes) {
        LocalDate eve = day.minusDays(1);
        changes.addAll(RowForm.ended("entities.csv", files, "code", from, eve));
        changes.addAll(RowForm.ended("teams.csv", files, "entity", from, eve));
        RowForm.goingOn("people.csv", files, "entity", from, eve).forEach(row -> {
            changes.add(RowForm.ended("people.csv", row, eve.toString()));
            if (!said(sent, "people").isEmpty() && MOVE_ALONG.contains(row.getOrDefault("role", ""))) {
                changes.add(RowChange.added(
                        "people.csv", from(row, day, Map.of("entity", to, "team", said(sent, "people")))));
            }
        });
        RowForm.goingOn("services.csv", files, "entity", from, eve).forEach(row -> given(row, to, day, changes));
    }

    private static void rename(
            LiveFiles files, Map<String, String> sent, String from, LocalDate day, List<RowChange> changes) {
        Map<String, String> names = Map.of("name_ar", said(sent, "name_ar"), "name_en", said(sent, "name_en"));
        RowForm.goingOn("entities.csv", files, "code", from, day.minusDays(1)).forEach(row -> {
            changes.add(RowForm.ended("entities.csv", row, day.minusDays(1).toString()));
            changes.add(RowChange.added("entities.csv", from(row, day, names)));
        });
    }

    private static void transfer(
            LiveFiles files, Map<String, String> sent, String from, String to, LocalDate day, List<RowChange> changes) {
        String service = said(sent, "service");
        RowForm.goingOn("services.csv", files, "code", service, day.minusDays(1))
                .filter(row -> from.equals(row.get("entity")))
                .forEach(row -> given(row, to, day, changes));
        if (changes.isEmpty()) {
            throw Refusal.inField("service-of-another", "service");
        }
    }

    private static void given(Map<String, String> service, String to, LocalDate day, List<RowChange> changes) {
        changes.add(RowForm.ended("services.csv", service, day.minusDays(1).toString()));
        changes.add(RowChange.added("services.csv", from(service, day, Map.of("entity", to))));
    }

    private static Map<String, String> from(Map<String, String> row, LocalDate day, Map<String, String> others) {
        Map<String, String> next = new LinkedHashMap<>(row);
        next.putAll(others);
        next.put("from", day.toString());
        return next;
    }

    private static String to(Map<String, String> sent) {
        String to = said(sent, "to");
        if (to.isEmpty()) {
            throw Refusal.inField("entity-needed", "to");
        }
        return to;
    }

    private static String said(Map<String, String> sent, String field) {
        return DayForm.said(sent, field);
    }
}
