package org.tawasul.pages;

import java.time.Instant;
import java.util.List;

/** Work that is no task of a case and has its day all the same: it stands above the task list of whoever has to do it, whatever module it is of. Each task list asks, so an index must answer. */
public interface WorkBeside {
    /** The longest due first, few of them. */
    List<Due> of(Visitor visitor);

    /**
     * One.
     *
     * @param path where it is done
     * @param key of the sentence that says what it is
     * @param facts of that sentence
     */
    record Due(String path, String key, List<Object> facts, Instant at, boolean late) {}
}
