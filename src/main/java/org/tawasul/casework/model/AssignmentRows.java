package org.tawasul.casework.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where it is kept how tasks are given out, and which could not be. */
public interface AssignmentRows {
    Optional<AssignmentRow> find(String team);

    void insert(AssignmentRow row);

    /** 0 if somebody else changed it since the version before. */
    int update(AssignmentRow row);

    /** Of every team that wants it. */
    List<AssignmentRow> wanting(String off);

    List<LeftRow> left(Collection<Long> items);

    /** Of this team, by the reason. */
    List<LeftCount> counts(String team);

    void insertLeft(LeftRow row);

    /** 0 if it was not left before. */
    int updateLeft(LeftRow row);

    void forgetLeft(String team);

    /** Those that somebody has meanwhile, or that are over. */
    void forgetTaken(String team);

    /** A task that could not be given out when it was last looked at. */
    record LeftRow(long item, String team, String reason, Instant lookedAt) {}

    /** How many could not be given out for a reason. */
    record LeftCount(String reason, long tasks) {}
}
