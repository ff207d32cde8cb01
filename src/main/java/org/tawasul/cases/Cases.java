package org.tawasul.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.shared.Actor;
import org.tawasul.shared.Refusal;
import org.tawasul.workflow.WorkItem;

/**
 * The case file. Commands need a transaction (callers wrap them in {@link org.tawasul.workflow.WholeCommands}); each changes the case, appends
 * its trail row and moves the process in that one transaction. A refusal is a {@link Refusal} and leaves nothing behind.
 */
public interface Cases {
    /** Writes the case, its access and its first trail row, and starts its process. Refuses {@code service-unknown}, {@code area-unknown}, {@code
     * block-unknown}, {@code block-in-another-area}. */
    CaseView open(OpenCase command);

    /** Asks the customer for more: the reply period stands still, the customer has a period of his own. Completes the task. */
    default void ask(WorkItem item, String question, Actor actor) {
        ask(item, question, null, actor);
    }

    /**
     * The same with the officer's reason for letting it leave although the reply rules warn of it. Refuses {@code reply-needs-confirmation} (REFUSED_BY_RULE) where they
     * warn and no reason is given; the reason is kept.
     */
    void ask(WorkItem item, String question, @Nullable String confirmation, Actor actor);

    /**
     * The customer's answer; the work, or admission, goes on. Refuses {@code no-question-open}, {@code answer-changes-nothing} (service or area were not what was asked for),
     * {@code service-unknown}, {@code area-unknown}.
     */
    void answer(AnswerQuestion command, Actor actor);

    /** Passes the case to another entity with a reason. Refuses {@code transfer-limit-reached}, {@code entity-unknown}, {@code transfer-to-same-entity}. Completes the task. */
    void transfer(WorkItem item, String entity, String reason, Actor actor);

    /** Decides in triage whose case it is. Completes the task. */
    void route(WorkItem item, String entity, String team, String reason, Actor actor);

    /**
     * Writes the reply, which the reply rules check; refuses (REFUSED_BY_RULE) with the rule's reason and leaves the task open. Completes the task; the model
     * says what happens before the reply leaves.
     */
    default void reply(WorkItem item, String text, Actor actor) {
        reply(item, text, List.of(), actor);
    }

    /** The same with what it promises: watched from the moment it leaves. Refuses {@code date-not-ahead}. */
    default void reply(WorkItem item, String text, List<ReplyCommitment> commitments, Actor actor) {
        reply(item, text, null, commitments, actor);
    }

    /**
     * The same with what a reply to a grievance decides, which its rules ask for. Refuses {@code decision-not-expected} for another kind.
     *
     * @param decided {@code upheld}, {@code partly-upheld} or {@code rejected}
     */
    default void reply(
            WorkItem item, String text, @Nullable String decided, List<ReplyCommitment> commitments, Actor actor) {
        reply(item, text, decided, commitments, null, actor);
    }

    /** The same with the officer's reason for letting it leave although the rules warn of it; as with a question. */
    void reply(
            WorkItem item,
            String text,
            @Nullable String decided,
            List<ReplyCommitment> commitments,
            @Nullable String confirmation,
            Actor actor);

    /** What the reply rules would say of this reply; nothing is stored or sent. */
    ReplyCheck checkReply(WorkItem item, String text, @Nullable String decided);

    /** What officers say to each other: kept with the case, told to nobody. Whoever asks has seen to it that he may. */
    void remark(long caseId, String text, Actor actor);

    CaseView get(long caseId);

    Optional<CaseView> findByNumber(CaseNumber number);

    /** The case of a number as people write it. Refuses {@code case-unknown} (NOT_FOUND), whether it can't be a number or nobody has it. */
    default CaseView byNumber(String written) {
        return CaseNumber.parse(written)
                .flatMap(this::findByNumber)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "case-unknown"));
    }

    /** A customer's own cases, newest first. */
    List<CaseView> ofCustomer(long customerId, int skip, int most);

    /** Whose case it is, without opening any of it; empty if nobody has the number. */
    Optional<Long> customerOf(CaseNumber number);

    /** Number of the block that the case is about; empty if its customer said none. */
    Optional<Integer> block(long caseId);

    List<CaseMessage> messages(long caseId);

    /** The last message of these kinds of each of the cases, by the id of the case; those without any are left out. */
    Map<Long, Long> lastMessages(Collection<Long> caseIds, Set<CaseMessage.Kind> kinds);

    /** Whether one of these kinds was written then or later. */
    boolean hasMessageSince(long caseId, Set<CaseMessage.Kind> kinds, Instant since);

    /** Oldest first. */
    List<CaseTransfer> transfers(long caseId);

    /** The reply that was sent last, if any. */
    Optional<CaseMessage> sentReply(long caseId);

    /** What this reply of the case decides: of a grievance {@code upheld}, {@code partly-upheld} or {@code rejected}; empty for another kind. */
    Optional<String> decidedBy(long caseId, long reply);

    /** The step of the ladder that the case was raised to last; empty if it was never raised. */
    Optional<Escalation> escalation(long caseId);

    /** Oldest first. */
    List<CaseStep> timeline(long caseId);
}
