package org.tawasul.notifications.model;

import java.util.List;

/** Where wordings of administrators are kept; none is ever changed or deleted. */
public interface WordingRows {
    void insert(WordingRow row);

    /** The newest first. */
    List<WordingRow> versions(String template, String part);

    /** Of each part the newest version. */
    List<WordingRow> newestOfAll();

    /** Of all that were published, on whatever node, as this transaction sees them. */
    Mark mark();

    /**
     * By which others are known from these. The newest id would not do: one that is older may be committed later, on another node or after a pause.
     *
     * @param all how many there are
     * @param sum over what their ids leave when they are divided by a large prime
     */
    record Mark(long all, long sum) {}
}
