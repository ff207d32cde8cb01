package org.tawasul.replay.model;

import java.time.Instant;
import java.util.Comparator;

/**
 * What somebody is going to do to one case. Plans have one order, whatever order they were made in: instant, then case, then which of the case's plans.
 *
 * @param ordinal counts the plans of the case
 * @param act as records name it; {@code submit} for the first of all
 * @param workItem the task of an office; 0 for what customers do
 * @param recorded whether the record tells it
 */
record Plan(Instant at, Life life, int ordinal, String act, long workItem, boolean recorded)
        implements Comparable<Plan> {
    static final String SUBMIT = "submit";

    /** Nobody does anything: the office sees what has become of the case in the meantime. */
    static final String LOOK = "look";

    private static final Comparator<Plan> ORDER = Comparator.comparing(Plan::at)
            .thenComparing(plan -> plan.life().index())
            .thenComparing(Plan::ordinal);

    boolean isOfOffice() {
        return workItem != 0;
    }

    @Override
    public int compareTo(Plan other) {
        return ORDER.compare(this, other);
    }
}
