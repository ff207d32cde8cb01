package org.tawasul.decisions.sources;

/** The whole numbers from the least to the most, both included, that a cell may hold. */
public record Range(long least, long most) {
    /** Every number that a cell can hold. */
    public static final Range ANY = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    boolean contains(long number) {
        return least <= number && number <= most;
    }
}
