package org.tawasul.replay.year;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseKind;

/**
 * That somebody writes: when, about what. The words are drawn later, one case at a time.
 *
 * @param place null if the one who writes has his own
 * @param customer his number; -1 for anybody
 * @param words which of the ways to say it, for those who all say the same; -1 for any
 * @param urgent how many of a hundred such cases are
 */
record Occasion(
        Instant at, Service service, CaseKind kind, @Nullable Place place, int customer, int words, double urgent) {
    static final int ANY = -1;
}
