package org.tawasul.casework.web;

/**
 * Which lines of a list a page shows: the first and the last of them, and how many the whole list has.
 *
 * @param last one less than the first where no line follows
 */
record ListPart(long first, long last, long all) {
    /**
     * @param lines that are shown
     * @param left those and all that follow them
     */
    static ListPart of(int lines, long left, long all) {
        // The list goes on changing between the readings.
        long before = Math.max(all - Math.max(left, lines), 0);
        return new ListPart(before + 1, before + lines, Math.max(all, before + lines));
    }

    public int shown() {
        return (int) (last - first + 1);
    }

    public boolean isFromTheBeginning() {
        return first == 1;
    }

    public boolean isWhole() {
        return isFromTheBeginning() && last == all;
    }

    /** How many come after these, at most as many as a page shows. */
    public long following(int most) {
        return Math.min(all - last, most);
    }
}
