package org.tawasul.cases.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseMessage;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.TimeOrderedIds;

/** What was said in a case; every word under the customer's data key, also the officer's, who may quote the customer. */
@Component
class CaseMessages {
    private final CaseRows rows;
    private final PersonalText personal;
    private final TimeOrderedIds ids;

    CaseMessages(CaseRows rows, PersonalText personal, TimeOrderedIds ids) {
        this.rows = rows;
        this.personal = personal;
        this.ids = ids;
    }

    /** Returns the message's id. */
    long write(CaseRow about, CaseMessage.Kind kind, String words, String author, Instant now) {
        long id = ids.next();
        Instant sentAt = kind.isIssued() ? null : now;
        rows.insertMessage(new MessageRow(
                id, about.id(), kind.name(), personal.seal(about.customerId(), words), author, now, sentAt, null));
        return id;
    }

    /** The reply that was written last and has not left. */
    Optional<MessageRow> waitingReply(long caseId) {
        return waiting(caseId, CaseMessage.Kind.REPLY);
    }

    /** The one of this kind that was written last and has not left. */
    Optional<MessageRow> waiting(long caseId, CaseMessage.Kind kind) {
        return rows.messages(caseId).stream()
                .filter(row -> row.kind().equals(kind.name()) && row.sentAt() == null)
                .reduce((earlier, later) -> later);
    }

    String words(CaseRow about, MessageRow row) {
        return personal.open(about.customerId(), row.words());
    }

    /** @param leavesAt until when a reply is held back; null for what leaves at once */
    void markSent(long messageId, Instant now, @Nullable Instant leavesAt) {
        rows.markSent(messageId, now, leavesAt);
    }

    /** It has not left and is a draft again. */
    void markUnsent(long messageId) {
        rows.markSent(messageId, null, null);
    }

    /** The replies that were issued, oldest first. */
    List<MessageRow> sentReplies(long caseId) {
        return rows.messages(caseId).stream()
                .filter(row -> row.kind().equals(CaseMessage.Kind.REPLY.name()) && row.sentAt() != null)
                .toList();
    }

    List<CaseMessage> all(CaseRow about) {
        return rows.messages(about.id()).stream()
                .map(row -> new CaseMessage(
                        row.id(),
                        row.caseId(),
                        CaseMessage.Kind.valueOf(row.kind()),
                        personal.open(about.customerId(), row.words()),
                        row.author(),
                        row.writtenAt(),
                        row.sentAt(),
                        row.leavesAt()))
                .toList();
    }
}
