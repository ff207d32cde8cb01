package org.tawasul.improvement.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Flags, and until when each entity's feedback was looked at. */
public interface FlagRows {
    void add(FlagRow flag);

    Optional<FlagRow> find(long id);

    /** @return 0 if somebody else was first */
    int change(FlagRow flag);

    /**
     * @param entity null for all
     * @param from first day on which they may have been found; null for any, as {@code until}, before which it lies
     */
    List<FlagRow> list(
            @Nullable String entity, @Nullable LocalDate from, @Nullable LocalDate until, int skip, int most);

    /** Of an entity, found on that day or later. */
    List<FlagRow> since(String entity, LocalDate day);

    /** Ids of those of the same group that were found before it, the newest first. */
    List<Long> earlier(long id);

    int open(String entity);

    /** What was flagged of a theme is of the one that took its place. */
    void moveTheme(long from, long to);

    /** @return 0 if there is no row, or that part was looked at until then */
    int claim(String entity, String part, LocalDate until);

    @Nullable
    LocalDate lookedUntil(String entity, String part);

    void beginLooks(String entity, String part, LocalDate until);
}
