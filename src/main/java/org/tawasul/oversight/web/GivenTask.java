package org.tawasul.oversight.web;

import java.util.List;
import java.util.Set;
import org.tawasul.cases.CaseNumber;

/**
 * What became of one task that was to be given to somebody, as the address of the page after it says.
 *
 * @param code {@code done}, or why not
 */
record GivenTask(String number, String code) {
    static final String DONE = "done";

    private static final Set<String> KNOWN = Set.of(
            DONE,
            "work-item-taken",
            "work-item-done",
            "work-item-unknown",
            "assignee-unfit",
            "was-involved",
            "not-allowed");

    /** Whoever wrote the address himself gets nothing said that we don't say. */
    static List<GivenTask> read(List<String> written) {
        return written.stream()
                .map(one -> one.split("~", 2))
                .filter(parts -> parts.length == 2
                        && KNOWN.contains(parts[1])
                        && CaseNumber.parse(parts[0]).isPresent())
                .map(parts -> new GivenTask(parts[0], parts[1]))
                .toList();
    }

    public boolean isDone() {
        return code.equals(DONE);
    }

    @Override
    public String toString() {
        return number + "~" + code;
    }
}
