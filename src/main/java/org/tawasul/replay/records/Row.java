package org.tawasul.replay.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of one record by the names of their columns. */
record Row(Map<String, Integer> places, List<String> cells) {
    /** Of names that stand there twice the first counts. */
    static Map<String, Integer> places(List<String> columns) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i), i);
        }
        return places;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** Without spaces around it. */
    String cell(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(column);
        }
        return cells.get(place).strip();
    }
}
