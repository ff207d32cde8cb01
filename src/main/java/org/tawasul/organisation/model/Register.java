package org.tawasul.organisation.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Things with a code and a time of validity, in the order in which they were written; at any time one code means one thing at most. */
final class Register<T> {
    private record Entry<T>(T thing, Validity validity) {}

    private final Map<String, List<Entry<T>>> entries = new LinkedHashMap<>();

    /** False, and nothing is added, if the code is already in force at some time of this validity. */
    boolean add(String code, Validity validity, T thing) {
        List<Entry<T>> same = entries.computeIfAbsent(code, unused -> new ArrayList<>());
        if (same.stream().anyMatch(entry -> entry.validity().overlaps(validity))) {
            return false;
        }
        same.add(new Entry<>(thing, validity));
        return true;
    }

    Optional<T> find(String code, LocalDate on) {
        return entries.getOrDefault(code, List.of()).stream()
                .filter(entry -> entry.validity().holds(on))
                .map(Entry::thing)
                .findFirst();
    }

    /** In force on that date, else what the code meant last before it, else what it meant first after it. */
    Optional<T> nearest(String code, LocalDate on) {
        List<Entry<T>> same = entries.getOrDefault(code, List.of());
        return same.stream()
                .filter(entry -> !entry.validity().from().isAfter(on))
                .max(Comparator.comparing(entry -> entry.validity().from()))
                .or(() -> same.stream()
                        .min(Comparator.comparing(entry -> entry.validity().from())))
                .map(Entry::thing);
    }

    /** Whether the code means something on each day of that time. */
    boolean covers(String code, Validity time) {
        return Validity.cover(
                time,
                entries.getOrDefault(code, List.of()).stream()
                        .map(Entry::validity)
                        .toList());
    }

    List<T> all(LocalDate on) {
        return inForce(on).toList();
    }

    private Stream<T> inForce(LocalDate on) {
        return entries.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.validity().holds(on))
                .map(Entry::thing);
    }
}
