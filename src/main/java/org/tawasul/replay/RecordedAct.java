package org.tawasul.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One act of a record: who did what, when, and with which words. The acts and their details are those of the task forms ({@code reply} with {@code text}, {@code transfer} with
 * {@code entity} and {@code reason} …) and of the customer ({@code answer}, {@code rate}, {@code reopen}, {@code withdraw}).
 *
 * @param who sign-in name of the officer, as far as the record knows it: in a replay he acts himself if he may, and somebody drawn in his place if not. Of customers none is
 *     kept; whose case it is says the case
 */
public record RecordedAct(Instant at, By by, @Nullable String who, String act, SortedMap<String, String> details) {
    /** Who acts. */
    public enum By {
        STAFF,
        CUSTOMER
    }

    public RecordedAct {
        details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** Of somebody whom the record does not name. */
    public RecordedAct(Instant at, By by, String act, Map<String, String> details) {
        this(at, by, null, act, new TreeMap<>(details));
    }

    /** The same act with more that is told of it. */
    public RecordedAct with(Map<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(details);
        all.putAll(more);
        return new RecordedAct(at, by, who, act, all);
    }

    /** The detail of that name; empty if it has none. */
    @JsonIgnore
    public String detail(String name) {
        return details.getOrDefault(name, "");
    }
}
