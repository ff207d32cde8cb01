package org.tawasul.cases.model;

import org.jspecify.annotations.Nullable;

/** Where the next free number of each year is kept. */
public interface NumberBlocks {
    /** Moves the year's next number on; 0 if the year has no row yet. */
    int advance(int year, int by);

    @Nullable
    Long next(int year);

    void begin(int year, long next);
}
