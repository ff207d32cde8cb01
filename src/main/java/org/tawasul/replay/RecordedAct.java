package org.tawasul.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One act of a record: who did what, when, and with which words. The acts and their details are those of the task forms ({@code reply} with {@code text}, {@code transfer} with
 * {@code entity} and {@code reason} …) and of the customer ({@code answer}, {@code rate}, {@code reopen}, {@code withdraw}).
 */
public record RecordedAct(Instant at, By by, String act, SortedMap<String, String> details) {
    /** Who acts. */
    public enum By {
        STAFF,
        CUSTOMER
    }

    public RecordedAct {
        details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    public RecordedAct(Instant at, By by, String act, Map<String, String> details) {
        this(at, by, act, new TreeMap<>(details));
    }

    /** The detail of that name; empty if it has none. */
    @JsonIgnore
    public String detail(String name) {
        return details.getOrDefault(name, "");
    }
}
