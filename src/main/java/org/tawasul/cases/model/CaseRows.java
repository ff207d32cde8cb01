package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where cases are kept. */
public interface CaseRows {
    void insert(CaseRow row);

    /** Writes a changed case whose version is one higher than the stored one; 0 if somebody else changed it meanwhile. */
    int update(CaseRow row);

    Optional<CaseRow> find(long id);

    /** Holds the row until the end of the transaction, so that no other changes it meanwhile. */
    Optional<Long> lock(long id);

    Optional<CaseRow> findByNumber(int year, long sequence);

    /** Newest first. */
    List<CaseRow> ofCustomer(long customerId, int skip, int most);

    Optional<Long> customerOf(int year, long sequence);

    /** Other cases of the same customer, kind, service and area that are still without a reply; the newest twenty, newest first. */
    List<CaseRow> stillOpenBeside(CaseRow row);

    /** Ids of other cases of the same customer and kind in one of these states, without an earlier reply and newest first. */
    List<Long> besidesOfCustomer(CaseRow row, List<String> states, int most);

    void insertMessage(MessageRow row);

    void markSent(long messageId, @Nullable Instant at, @Nullable Instant leavesAt);

    /** Of these cases those with a reply that leaves after that instant; none may be asked for. */
    List<Long> withReplyLeavingAfter(Collection<Long> cases, Instant at);

    /** Oldest first. */
    List<MessageRow> messages(long caseId);

    /** Of these kinds, of each of the cases that has any. */
    List<LastMessage> lastMessages(Collection<Long> cases, Collection<String> kinds);

    boolean hasMessageSince(long caseId, Collection<String> kinds, Instant since);

    /** The newest of a case. */
    record LastMessage(long caseId, long id) {}

    void insertReplyFile(ReplyFileRow row);

    List<ReplyFileRow> replyFiles(long caseId);

    void grant(AccessRow row);

    /** All access but what was given for a contribution. */
    void endAccess(long caseId, Instant at);

    void endAccessFor(long contribution, Instant at);

    boolean maySee(long caseId, Viewer viewer, Instant now);

    void insertTransfer(TransferRow row);

    /** Oldest first. */
    List<TransferRow> transfers(long caseId);

    void insertEscalation(EscalationRow row);

    Optional<EscalationRow> lastEscalation(long caseId);

    void insertInterim(InterimRow row);

    Optional<InterimRow> lastInterim(long caseId);
}
