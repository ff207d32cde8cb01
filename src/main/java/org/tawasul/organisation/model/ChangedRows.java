package org.tawasul.organisation.model;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tawasul.organisation.DraftItem;
import org.tawasul.organisation.RowChange;
import org.tawasul.release.SourceTree;
import org.tawasul.shared.table.TableText;

/** Files on which rows were changed one after the other. What is there already as it shall be is left alone, so that a draft may be put on what it became. */
final class ChangedRows {
    private final SourceTree live;
    private final Map<String, OpenFile> files = new HashMap<>();
    private final Set<String> lost = new HashSet<>();

    ChangedRows(SourceTree live) {
        this.live = live;
    }

    ChangedRows put(List<DraftItem> items) {
        items.forEach(item -> item.rows().forEach(change -> put(item, change)));
        return this;
    }

    private void put(DraftItem item, RowChange change) {
        OpenFile file = file(change.file());
        Map<String, String> before = change.before();
        Map<String, String> after = change.after();
        if (before != null && file.has(before)) {
            take(file, before, after);
        } else if (after != null && !file.has(after)) {
            if (before == null) {
                file.add(after);
            } else {
                lost.add(item.id());
            }
        } else if (after == null && before != null && file.saysOtherwise(before)) {
            // Somebody changed a row that was to be taken out.
            lost.add(item.id());
        }
    }

    private static void take(OpenFile file, Map<String, String> before, @Nullable Map<String, String> after) {
        if (after == null) {
            file.remove(before);
        } else {
            file.replace(before, after);
        }
    }

    Set<String> lost() {
        return lost;
    }

    /** Where the rows that this item writes are now, by file, as a spreadsheet counts them. */
    Map<String, Set<Long>> numbers(DraftItem item) {
        Map<String, Map<Map<String, String>, Long>> all = new HashMap<>();
        Map<String, Set<Long>> own = new HashMap<>();
        for (RowChange change : item.rows()) {
            Long number = all.computeIfAbsent(change.file(), name -> file(name).numbers())
                    .get(change.after());
            if (number != null) {
                own.computeIfAbsent(change.file(), any -> new HashSet<>()).add(number);
            }
        }
        return own;
    }

    /** The files that differ, written anew. */
    Map<String, byte[]> changed() {
        Map<String, byte[]> changed = new TreeMap<>();
        files.forEach((name, file) -> {
            String text = file.changed();
            if (text != null) {
                changed.put(name, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return changed;
    }

    private OpenFile file(String name) {
        return files.computeIfAbsent(
                name,
                file -> new OpenFile(
                        live.files().containsKey(file)
                                ? TableText.parse(live.text(file))
                                : new TableText(OrganisationFiles.header(file), List.of())));
    }
}
