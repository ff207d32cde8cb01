package org.tawasul.improvement.recurrence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.HeardIncidents;

/** Files of what was said elsewhere, their lines, and where they may come from. */
public interface HeardFileRows {
    /** Sources of files: not what this system hears itself. */
    List<SourceRow> sources();

    void addSource(String code, String nameAr, String nameEn);

    void add(HeardFileRow file);

    void addLines(List<HeardLineRow> lines);

    Optional<HeardFileRow> find(long id);

    Optional<HeardFileRow> same(String source, String contentHash);

    /** @param entity null for all */
    List<HeardFileRow> newest(@Nullable String entity, int most);

    /** Files with lines that wait, the oldest first. */
    List<Long> unfinished(int most);

    /** Lines that wait, in their order. */
    List<HeardLineRow> waiting(long file, int most);

    List<HeardLineRow> refused(long file);

    /** @return 0 if somebody else counted meanwhile */
    int progress(long file, int before, int now);

    /** A line that waits; another counts as nothing. */
    void leaveAside(long file, int number, String failure, Instant at);

    /** Files of which lines were left aside, the longest first. */
    List<HeardIncidents.Aside> aside();

    /** All lines of a file that were left aside wait again. */
    int again(long file);

    void drop(long file, List<Integer> numbers);

    /** One source. */
    record SourceRow(String code, String nameAr, String nameEn) {}
}
