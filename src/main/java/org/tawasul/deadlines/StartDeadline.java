package org.tawasul.deadlines;

import org.tawasul.calendar.Period;
import org.tawasul.shared.Actor;

/**
 * Starts a clock for a case, from now.
 *
 * @param calendar code of the calendar that counts
 * @param priority of the case, for the watch rules
 * @param rootProcessInstance whom to tell what is found
 */
public record StartDeadline(
        long caseId,
        DeadlineKind kind,
        Period period,
        String calendar,
        String priority,
        String rootProcessInstance,
        Actor actor) {}
