package org.tawasul.organisation.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.RowChange;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.table.TableText;

/** Files on which rows were changed one after the other. What is there already as it shall be is left alone, so that a draft may be put on what it became. */
final class ChangedRows {
    private final SourceTree live;
    private final Map<String, List<Map<String, String>>> rows = new HashMap<>();
    private final Map<String, TableText> texts = new HashMap<>();
    private final Set<String> lost = new HashSet<>();

    ChangedRows(SourceTree live) {
        this.live = live;
    }

    ChangedRows put(List<DraftItem> items) {
        items.forEach(item -> item.rows().forEach(change -> put(item, change)));
        return this;
    }

    private void put(DraftItem item, RowChange change) {
        List<Map<String, String>> file = rows(change.file());
        TableText text = Objects.requireNonNull(texts.get(change.file()));
        Map<String, String> before = change.before();
        Map<String, String> after = change.after();
        int at = before == null ? -1 : file.indexOf(before);
        if (at >= 0 && after != null) {
            file.set(at, after);
        } else if (at >= 0) {
            file.remove(at);
        } else if (after != null && !file.contains(after)) {
            if (before == null) {
                file.add(place(file, text, after), after);
            } else {
                lost.add(item.id());
            }
        } else if (after == null && before != null && isOtherwise(file, text, before)) {
            lost.add(item.id());
        }
    }

    /** Somebody changed a row that was to be taken out: what is said of the same thing from the same day is another now. */
    private static boolean isOtherwise(List<Map<String, String>> file, TableText text, Map<String, String> before) {
        List<String> key = RowDifference.key(text.header(), before);
        return file.stream()
                .anyMatch(row -> RowDifference.key(text.header(), row).equals(key));
    }

    /** After the last row of the same thing. */
    private static int place(List<Map<String, String>> file, TableText text, Map<String, String> row) {
        String key = text.header().get(0);
        for (int at = file.size() - 1; at >= 0; at--) {
            if (Objects.equals(file.get(at).get(key), row.get(key))) {
                return at + 1;
            }
        }
        return file.size();
    }

    Set<String> lost() {
        return lost;
    }

    /** As a spreadsheet counts it, or 0 if it is not there. */
    long number(String file, Map<String, String> row) {
        int at = rows(file).indexOf(row);
        return at < 0 ? 0 : at + 2L;
    }

    /** The files that differ, written anew. */
    Map<String, byte[]> changed() {
        Map<String, byte[]> changed = new TreeMap<>();
        rows.forEach((name, now) -> {
            TableText text = Objects.requireNonNull(texts.get(name));
            if (!text.rows().equals(now)) {
                changed.put(name, text.with(now).write().getBytes(StandardCharsets.UTF_8));
            }
        });
        return changed;
    }

    private List<Map<String, String>> rows(String name) {
        return rows.computeIfAbsent(name, file -> {
            TableText text = live.files().containsKey(file)
                    ? TableText.parse(live.text(file))
                    : new TableText(TargetsFile.HEADER, List.of());
            texts.put(file, text);
            return new ArrayList<>(text.rows());
        });
    }
}
