package org.tawasul.organisation.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.table.TableText;

/** The rows of one file while they are changed. A whole file may be put on a whole file, so each row is found by what it says and not by a look at all of them. */
final class OpenFile {
    private final TableText text;
    private final Place head = new Place(Map.of());
    private final Map<Map<String, String>, List<Place>> equal = new HashMap<>();
    private final Map<String, List<Place>> sameThing = new HashMap<>();
    private final Map<List<String>, Integer> keys = new HashMap<>();

    OpenFile(TableText text) {
        this.text = text;
        text.rows().forEach(row -> insert(head.before, row));
    }

    /** A place in the ring of all rows. */
    private static final class Place {
        private Map<String, String> row;
        private Place before = this;
        private Place after = this;

        private Place(Map<String, String> row) {
            this.row = row;
        }
    }

    boolean has(Map<String, String> row) {
        return equal.containsKey(row);
    }

    /** Whether anything is said of the same thing from the same day. */
    boolean saysOtherwise(Map<String, String> row) {
        return keys.containsKey(RowDifference.key(text.header(), row));
    }

    /** After the last row of the same thing, or at the end. */
    void add(Map<String, String> row) {
        List<Place> same = sameThing.get(thing(row));
        insert(same == null ? head.before : same.get(same.size() - 1), row);
    }

    void replace(Map<String, String> before, Map<String, String> after) {
        Place place = first(before);
        forget(place);
        place.row = after;
        know(place);
    }

    void remove(Map<String, String> row) {
        Place place = first(row);
        forget(place);
        place.before.after = place.after;
        place.after.before = place.before;
    }

    /** As a spreadsheet counts them; of equal rows the first. */
    Map<Map<String, String>, Long> numbers() {
        Map<Map<String, String>, Long> numbers = new HashMap<>();
        long number = 2;
        for (Map<String, String> row : rows()) {
            numbers.putIfAbsent(row, number++);
        }
        return numbers;
    }

    /** Null if it says what it said. */
    @Nullable
    String changed() {
        List<Map<String, String>> rows = rows();
        return text.rows().equals(rows) ? null : text.with(rows).write();
    }

    private List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Place place = head.after; place != head; place = place.after) {
            rows.add(place.row);
        }
        return rows;
    }

    private void insert(Place at, Map<String, String> row) {
        Place place = new Place(row);
        place.before = at;
        place.after = at.after;
        at.after.before = place;
        at.after = place;
        know(place);
    }

    private void know(Place place) {
        equal.computeIfAbsent(place.row, any -> new ArrayList<>()).add(place);
        keys.merge(RowDifference.key(text.header(), place.row), 1, Integer::sum);
        sameThing.computeIfAbsent(thing(place.row), any -> new ArrayList<>()).add(place);
    }

    private void forget(Place place) {
        equal.computeIfPresent(place.row, (row, places) -> without(places, place));
        keys.computeIfPresent(RowDifference.key(text.header(), place.row), (key, many) -> many == 1 ? null : many - 1);
        sameThing.computeIfPresent(thing(place.row), (thing, places) -> without(places, place));
    }

    private static @Nullable List<Place> without(List<Place> places, Place place) {
        places.remove(place);
        return places.isEmpty() ? null : places;
    }

    private Place first(Map<String, String> row) {
        List<Place> places = equal.get(row);
        if (places == null) {
            throw new IllegalArgumentException("no such row");
        }
        return places.get(0);
    }

    private String thing(Map<String, String> row) {
        return text.header().isEmpty() ? "" : row.getOrDefault(text.header().get(0), "");
    }
}
