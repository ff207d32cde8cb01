package org.tawasul.deadlines;

import org.tawasul.calendar.Period;
import org.tawasul.shared.Actor;

/**
 * Starts a clock, from now.
 *
 * @param caseId the case that it belongs to
 * @param subjectId whose clock it is: the case itself, or for example a contribution to it
 * @param calendar code of the calendar that counts
 * @param priority of the case, for the watch rules
 * @param rootProcessInstance whom to tell what is found
 */
public record StartDeadline(
        long caseId,
        long subjectId,
        DeadlineKind kind,
        Period period,
        String calendar,
        String priority,
        String rootProcessInstance,
        Actor actor) {
    /** For a clock of the case itself. */
    public StartDeadline(
            long caseId,
            DeadlineKind kind,
            Period period,
            String calendar,
            String priority,
            String rootProcessInstance,
            Actor actor) {
        this(caseId, caseId, kind, period, calendar, priority, rootProcessInstance, actor);
    }
}
