package org.tawasul.shared;

/**
 * How an id of {@link TimeOrderedIds} is written by people and addresses: decimal digits, so few that a {@code long} holds them. From July 2027 on ids have nineteen, which begin with 1 to 8 until the
 * numbers are used up at the end of 2087.
 */
public final class WrittenId {
    /** A regular expression without groups, to stand in others. */
    public static final String FORM = "(?:[0-9]{1,18}|[1-8][0-9]{18})";

    private WrittenId() {}

    public static boolean isOne(String written) {
        return written.matches(FORM);
    }
}
