package org.tawasul.notifications.model;

import java.util.List;

/** Where wordings of administrators are kept; none is ever changed or deleted. */
public interface WordingRows {
    void insert(WordingRow row);

    /** The newest first. */
    List<WordingRow> versions(String template, String part);

    /** Of each part the newest version. */
    List<WordingRow> newestOfAll();

    /** Greater with each wording that is published, on whatever node; 0 if there is none. */
    long newest();
}
