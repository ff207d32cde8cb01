package org.tawasul.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tawasul.shared.Actor;
import org.tawasul.workflow.WorkItem;

/**
 * Work that others do on a case beside the responsible team. Commands need a transaction; each changes the contribution, appends its trail row, moves
 * its clock and its process in that one transaction. What was asked may be answered as long as it is open: {@code contribution-over} refuses what comes after its
 * end, {@code side-work-not-offered} a case whose process draws no side work.
 */
public interface Contributions {
    /**
     * Asks beside the task in hand, which stays open. Refuses {@code entity-unknown}, {@code team-unknown}, {@code colleague-unknown}, {@code
     * contribution-of-own-entity}, {@code colleague-missing} and {@code contribution-asked-already}.
     */
    Contribution ask(WorkItem item, AskContribution asked, Actor actor);

    /** The minister's office of the responsible entity orders something until the end of a day. Refuses {@code date-not-ahead}. */
    Contribution direct(long caseId, String order, LocalDate by, Actor actor);

    /** Whoever was asked answers. A part then waits for approval; all else is done. Completes the task. */
    void answer(WorkItem item, String answer, Actor actor);

    /** The lead agrees to a part. Completes the task. */
    void approve(WorkItem item, Actor actor);

    /** The lead gives a part back with a remark; its clock runs on. Completes the task. */
    void giveBack(WorkItem item, String remark, Actor actor);

    /** What a reply promised is done: words, files or both show it. Completes the task. Refuses {@code evidence-missing}, and {@code file-unknown} as {@link org.tawasul.files.Files}. */
    void keep(WorkItem item, String evidence, List<Long> files, Actor actor);

    /** The customer says that it is not done, once and within the time for it. Refuses {@code objection-not-open}. */
    void contest(long id, String words, Actor actor);

    /** What a reply promised will be done later; the customer is told the reason and the new date. Refuses {@code date-not-ahead}. */
    void putOff(long id, LocalDate by, String reason, Actor actor);

    /** What was asked for is not wanted any more; of what was promised the customer is told the reason. */
    void cancel(long id, String reason, Actor actor);

    Optional<Contribution> find(long id);

    /** Of a case, oldest first. */
    List<Contribution> of(long caseId);
}
