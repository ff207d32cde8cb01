package org.tawasul.improvement.recurrence;

import java.util.List;

/** What those named who also marked a place, in the store. */
public interface PlaceRows {
    /** 0 if nobody named it in that square before. */
    int count(PlaceRow place);

    void begin(PlaceRow place);

    /** Of one square, what most named first. */
    List<PlaceRow> in(int north, int east);

    /**
     * A neighbourhood in a square.
     *
     * @param north latitude in two-hundredths of a degree, rounded down, as {@code east} is the longitude
     * @param pieces how many named it
     */
    record PlaceRow(int north, int east, String area, int blocks, int pieces) {}
}
