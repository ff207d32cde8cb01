package org.tawasul.improvement.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tawasul.improvement.FeedbackSource;
import org.tawasul.improvement.ImprovementRegister.Joined;
import org.tawasul.improvement.PlanState;

/** Improvements in the store. */
public interface ImprovementRows {
    void insert(ImprovementRow row);

    /** Writes what may change; 0 if the version before it was not the newest. */
    int update(ImprovementRow row);

    Optional<ImprovementRow> find(long id);

    Optional<ImprovementRow> byNumber(String number);

    /** The last that was asked for because of that, or that it joined. */
    Optional<ImprovementRow> ofSource(FeedbackSource source, String reference);

    /** The one that was asked for because of the same so many times later, or earlier. */
    Optional<ImprovementRow> nextTo(long id, int times);

    /**
     * Those of an entity in one of these states, the oldest first.
     *
     * @param owned in which state those are among them as well that {@code owner} answers for
     * @param owner login
     */
    List<ImprovementRow> waiting(String entity, Collection<PlanState> states, PlanState owned, String owner, int limit);

    /** Notes its process, which changes nothing of it. */
    void begun(long id, String process);

    List<ImprovementRow> list(RegisterSearch search);

    int count(RegisterSearch search);

    void addWords(WordsRow words);

    void removeWords(long improvement, WordsRow.Part part);

    /** @param improvements at least one */
    List<WordsRow> words(Collection<Long> improvements);

    void addCase(long improvement, long caseId);

    List<Long> cases(long improvement, int limit);

    void join(long improvement, FeedbackSource source, String reference, LocalDate on);

    List<Joined> joined(long improvement);

    /** 0 if the year has no row yet. */
    int advanceCount(int year);

    @Nullable
    Integer lastOf(int year);

    void beginCount(int year);

    boolean any();
}
