package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tawasul.improvement.Scope;

/** Pieces of feedback and how many there were a day. */
public interface HeardRows {
    void add(HeardRow heard);

    Optional<HeardRow> find(long id);

    void move(long id, String entity);

    /** @return 0 if that day of that group has no row yet */
    int count(HeardRow heard, int pieces);

    void begin(HeardRow heard, int pieces);

    /** For a change: nobody counts meanwhile. */
    List<CountRow> countsOf(long theme);

    /** How many of a theme there are in all entities together since that day. */
    int all(long theme, LocalDate since);

    void forget(long id);

    void dropCounts(long theme);

    void moveTheme(long from, long to);

    List<DayRow> days(Scope scope, LocalDate from, LocalDate until);

    List<DayRow> elsewhere(Scope scope, LocalDate from, LocalDate until);

    List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit);

    /** What is counted of a theme on a day. */
    record CountRow(String entity, String service, String area, LocalDate day, int pieces) {}

    /** How many came that day. */
    record DayRow(LocalDate day, int pieces) {}
}
