package org.tawasul.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the register of improvements. */
public interface ImprovementRegister {
    Optional<ImprovementView> find(String number);

    /** Of what everybody may read. */
    Optional<ImprovementView> published(String number);

    /** The one that was asked for because of that or that it joined, the last time if that was several times. */
    Optional<ImprovementView> askedFor(FeedbackSource source, String reference);

    /** The one that was asked for because of the same the time before, and is refused or closed. */
    Optional<ImprovementView> before(long improvement);

    /** The one that was asked for because of the same the time after. */
    Optional<ImprovementView> after(long improvement);

    /** What joined it after it was asked for, the oldest first. */
    List<Joined> joined(long improvement);

    Found page(RegisterQuery query);

    Found publicPage(RegisterQuery query);

    /** All that the query finds, however much that is: read some hundred at a time, while it is walked through. */
    Stream<ImprovementView> all(RegisterQuery query);

    /** Ids of the cases that showed the need, at most {@code limit}. */
    List<Long> cases(long improvement, int limit);

    boolean isEmpty();

    /**
     * One page of what was found.
     *
     * @param count of all pages
     */
    record Found(List<ImprovementView> lines, int count) {}

    /**
     * What shows the need for what was under way already.
     *
     * @param reference what its source calls it
     */
    record Joined(FeedbackSource source, String reference, LocalDate on) {}
}
