package org.tawasul.casework.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where it is kept how tasks are given out, and which could not be. */
public interface AssignmentRows {
    Optional<AssignmentRow> find(String team);

    /** As it is now, for the rest of this command: of two nodes one goes on, and who changes it waits. */
    Optional<AssignmentRow> locked(String team);

    /** How much of the team's open work each of these people has; who has none is left out. */
    List<OpenCount> open(String team, Collection<String> logins);

    void insert(AssignmentRow row);

    /** 0 if somebody else changed it since the version before. */
    int update(AssignmentRow row);

    /** Of every team that wants it. */
    List<AssignmentRow> wanting(String off);

    /** Of these those that nobody of the team where they were left has had, while it wants its tasks given out. */
    List<LeftRow> left(Collection<Long> items, String off);

    /** Of every team, for this reason. */
    List<FailedRow> failed(String reason, String off, int limit);

    /** A task for which a reason was noted, and the number of its case. */
    record FailedRow(long item, int numberYear, long numberSequence, Instant lookedAt) {}

    /** Of this team, by the reason. */
    List<LeftCount> counts(String team, String off);

    void insertLeft(LeftRow row);

    /** 0 if it was not left before. */
    int updateLeft(LeftRow row);

    void forgetLeft(String team);

    /** Those that somebody has or had meanwhile, that are over, and that are another team's. */
    void forgetTaken(String team);

    /** A task that could not be given out when it was last looked at. */
    record LeftRow(long item, String team, String reason, Instant lookedAt) {}

    /** How much somebody has. */
    record OpenCount(String login, long tasks) {}

    /** How many could not be given out for a reason. */
    record LeftCount(String reason, long tasks) {}
}
