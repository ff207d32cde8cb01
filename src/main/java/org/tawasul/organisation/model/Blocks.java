package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which area a block lies in, by ranges of block numbers with a time of validity. */
final class Blocks {
    private record Range(int last, String area, Validity validity) {}

    private final NavigableMap<Integer, List<Range>> byFirst = new TreeMap<>();

    /** False, and nothing is added, if a block of the range already lies in an area at some time of this validity. */
    boolean add(int first, int last, String area, Validity validity) {
        boolean taken = byFirst.headMap(last, true).values().stream()
                .flatMap(List::stream)
                .anyMatch(range -> range.last() >= first && range.validity().overlaps(validity));
        if (!taken) {
            byFirst.computeIfAbsent(first, unused -> new ArrayList<>()).add(new Range(last, area, validity));
        }
        return !taken;
    }

    Optional<String> areaOf(int block, LocalDate on) {
        return byFirst.headMap(block, true).descendingMap().values().stream()
                .flatMap(List::stream)
                .filter(range -> range.last() >= block && range.validity().holds(on))
                .map(Range::area)
                .findFirst();
    }
}
