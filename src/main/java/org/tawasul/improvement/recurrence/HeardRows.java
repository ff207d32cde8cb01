package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.Scope;

/** Pieces of feedback and how many there were a day. */
public interface HeardRows {
    void add(HeardRow heard);

    Optional<HeardRow> find(long id);

    /** Those of them that there are; at least one is asked for. */
    List<HeardRow> these(Collection<Long> ids);

    /** For a change: nobody moves it to another entity or theme meanwhile. To be held before anything is counted. */
    Optional<HeardRow> hold(long id);

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

    /** @param sources null for all */
    List<DayRow> days(Scope scope, @Nullable Collection<String> sources, LocalDate from, LocalDate until);

    /** How many came from where, most first. */
    List<SourceRow> bySource(Scope scope, LocalDate from, LocalDate until);

    List<DayRow> elsewhere(Scope scope, LocalDate from, LocalDate until);

    /** All cases, ordered by entity and service. */
    List<ServiceDayRow> country(LocalDate from, LocalDate until);

    /** The newest that was said of a theme and can still be read, in whichever entity: cases, and words in ratings of theirs. */
    List<SaidRow> newest(long theme, LocalDate from, LocalDate until, int limit);

    /** Themes under which an entity has counts since that day although they were joined to another. */
    List<LeftRow> left(String entity, LocalDate since);

    List<Long> cases(Scope scope, LocalDate from, LocalDate until, int limit);

    /** A theme that something is still counted under, and the one that it is now. */
    record LeftRow(long theme, long joinedTo) {}

    /** What is counted of a theme on a day. */
    record CountRow(String entity, String service, String area, int blocks, String source, LocalDate day, int pieces) {}

    /** A piece whose words are a case's, or those of the rating whose id it has. */
    record SaidRow(long id, String source, long caseId) {}

    /** One source. */
    record SourceRow(String source, String nameAr, String nameEn, int pieces) {}

    /** How many of that service came to that entity that day. */
    record ServiceDayRow(String entity, String service, LocalDate day, int pieces) {}

    /** How many came that day. */
    record DayRow(LocalDate day, int pieces) {}
}
