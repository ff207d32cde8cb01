package org.tawasul.deadlines;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tawasul.calendar.Period;
import org.tawasul.shared.Actor;

/**
 * All clocks of all cases. A subject, which is a case or a piece of side work on it, has at most one running or paused clock of a kind. Every command is part of the caller's
 * transaction and has its trail row; a command about a clock that the subject doesn't have throws IllegalStateException. A clock counts by the version
 * of the calendar that it began with until it is stopped, moved or let run on.
 */
public interface Deadlines {
    Deadline start(StartDeadline command);

    /** Stops the clock; what is used up stays used up. Pausing a paused clock changes nothing. */
    void pause(long subjectId, DeadlineKind kind, Actor actor);

    /** Lets it run on with what was left, in the current version of its calendar. */
    void resume(long subjectId, DeadlineKind kind, Actor actor);

    /** Begins again: nothing is used up, nothing was warned of. Counts from {@code from} (used when the rating window begins with the receipt of the reply). */
    void restart(long subjectId, DeadlineKind kind, Instant from, Period period, Actor actor);

    /** The same promise, counted by another entity's calendar from now on: what is used up stays used up. Moving it to where it is changes nothing. */
    void moveTo(long subjectId, DeadlineKind kind, String calendar, Actor actor);

    /** What was waited for came. */
    void meet(long subjectId, DeadlineKind kind, Actor actor);

    /**
     * What was met is taken back: the subject's last clock of the kind that was met runs on as if it had not been, so that what passed meanwhile counts. Changes
     * nothing when none was met.
     */
    void runOn(long subjectId, DeadlineKind kind, Actor actor);

    /** What was waited for is not wanted any more. */
    void end(long subjectId, DeadlineKind kind, Actor actor);

    /** Ends every running or paused clock of the case and of the side work on it; for a case that closes. */
    void endAll(long caseId, Actor actor);

    /**
     * The customer has been told something of the case: from here on the watch counts how long he hears nothing. Bookkeeping of the watch and no change of a clock, so
     * without a row of the record; nothing happens for a case whose customer waits neither for the reply nor for what he suggested.
     */
    void customerHeard(long caseId, Instant at);

    Optional<Deadline> live(long subjectId, DeadlineKind kind);

    Optional<Deadline> find(long deadlineId);

    /** What the watch found about it last; a look that led to nothing isn't kept. */
    Optional<WatchFinding> lastFinding(long deadlineId);

    /** Whether some clock of the case is running: while none is, the watch never looks at the case. */
    boolean isWatched(long caseId);

    /** All clocks of the case and of the side work on it, ended ones too, oldest first. */
    List<Deadline> of(long caseId);

    /** The same of many cases by one statement; a case without clocks is left out. */
    Map<Long, List<Deadline>> ofAll(Collection<Long> cases);
}
