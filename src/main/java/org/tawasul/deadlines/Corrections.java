package org.tawasul.deadlines;

import org.tawasul.shared.Actor;

/**
 * Brings open clocks up to date with their calendars, by an explicit command and never silently: a clock keeps counting by the version it began with until this
 * is called, and each clock that it moves has its row in the record with the old due instant, the new one and the name of the day that made the difference.
 */
public interface Corrections {
    /**
     * Recalculates every running clock that is counted by an older version of its calendar and would be due at another instant by the current one. A clock that was found
     * late stays as it is, and none is made late by being corrected. Each clock is a command of its own: what was stopped half-way is finished by calling it again, and calling
     * it twice changes nothing.
     */
    Corrected correct(Actor actor);

    /**
     * @param looked how many running clocks an older version counted
     * @param corrected how many of them are due at another instant now
     * @param failed how many could not be recalculated; they stay as they were
     */
    record Corrected(int looked, int corrected, int failed) {}
}
