package org.tawasul.administration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.Refusal;

/** What somebody is good at from a day on, as rows: what is new begins on it, and what is no longer ticked ends the day before. */
final class SkillForm {
    static final String FILE = "skills.csv";
    private static final String SKILL = "skill";

    private SkillForm() {}

    /** Of one person those that hold on that day. */
    static List<Map<String, String>> on(LocalDate day, String login, List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> login.equals(row.get("login")))
                .filter(row -> RowForm.day(DayForm.day(row.getOrDefault("from", "")))
                        .map(from -> !from.isAfter(day))
                        .orElse(false))
                .filter(row -> RowForm.day(DayForm.day(row.getOrDefault("until", "")))
                        .map(until -> !until.isBefore(day))
                        .orElse(true))
                .toList();
    }

    static List<RowChange> changes(String login, String from, List<String> ticked, List<Map<String, String>> rows) {
        LocalDate day = RowForm.day(DayForm.day(from)).orElseThrow(() -> Refusal.inField("day-not-read", "from"));
        Set<String> wanted = new LinkedHashSet<>(ticked);
        List<RowChange> changes = new ArrayList<>();
        for (Map<String, String> row : on(day, login, rows)) {
            if (!wanted.remove(row.getOrDefault(SKILL, ""))) {
                changes.add(ended(row, day));
            }
        }
        wanted.forEach(skill -> changes.add(RowChange.added(FILE, row(login, skill, day))));
        if (changes.isEmpty()) {
            throw Refusal.inField("skills-same", SKILL);
        }
        return changes;
    }

    private static RowChange ended(Map<String, String> row, LocalDate day) {
        return DayForm.day(row.getOrDefault("from", "")).equals(day.toString())
                ? RowChange.removed(FILE, row)
                : RowForm.ended(FILE, row, day.minusDays(1).toString());
    }

    private static Map<String, String> row(String login, String skill, LocalDate day) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("login", login);
        row.put(SKILL, skill);
        row.put("from", day.toString());
        row.put("until", "");
        return row;
    }
}
