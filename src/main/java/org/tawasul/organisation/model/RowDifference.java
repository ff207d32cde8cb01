package org.tawasul.organisation.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tawasul.organisation.RowChange;
import org.tawasul.shared.table.TableText;

/** What one text of a file made of another, row by row: of the same thing from the same day it is a change, else a row goes and one comes. The order of rows is no difference. */
final class RowDifference {
    private RowDifference() {}

    static List<RowChange> between(String file, TableText earlier, TableText later) {
        Map<Map<String, String>, Integer> left = new HashMap<>();
        earlier.rows().forEach(row -> left.merge(row, 1, Integer::sum));
        List<Map<String, String>> come = new ArrayList<>();
        for (Map<String, String> row : later.rows()) {
            if (left.getOrDefault(row, 0) > 0) {
                left.merge(row, -1, Integer::sum);
            } else {
                come.add(row);
            }
        }
        List<Map<String, String>> gone = new ArrayList<>();
        for (Map<String, String> row : earlier.rows()) {
            if (left.getOrDefault(row, 0) > 0) {
                left.merge(row, -1, Integer::sum);
                gone.add(row);
            }
        }
        return paired(file, later.header().isEmpty() ? earlier.header() : later.header(), gone, come);
    }

    /** What a row is about and from when: there is one of each. */
    static List<String> key(List<String> header, Map<String, String> row) {
        String first = header.isEmpty() ? "" : header.get(0);
        return List.of(
                row.getOrDefault(first, ""),
                row.getOrDefault("weekday", row.getOrDefault("skill", "")),
                first.equals("indicator") || first.equals("number") ? row.getOrDefault("entity", "") : "",
                first.equals("number") ? row.getOrDefault("from", "") + row.getOrDefault("service", "") : "",
                Objects.requireNonNullElse(row.get("date"), row.getOrDefault("from", "")));
    }

    private static List<RowChange> paired(
            String file, List<String> header, List<Map<String, String>> gone, List<Map<String, String>> come) {
        Map<List<String>, Deque<Map<String, String>>> byKey = new HashMap<>();
        come.forEach(row -> byKey.computeIfAbsent(key(header, row), any -> new ArrayDeque<>())
                .add(row));
        List<RowChange> changes = new ArrayList<>();
        for (Map<String, String> before : gone) {
            Deque<Map<String, String>> same = byKey.get(key(header, before));
            changes.add(new RowChange(file, before, same == null ? null : same.poll()));
        }
        for (Map<String, String> row : come) {
            Deque<Map<String, String>> same = byKey.get(key(header, row));
            if (same != null && same.remove(row)) {
                changes.add(RowChange.added(file, row));
            }
        }
        return changes;
    }
}
