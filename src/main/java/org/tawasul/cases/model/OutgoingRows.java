package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tawasul.cases.CaseFlag;
import org.tawasul.cases.CaseFlags;

/** Where it is kept what is known of words that left. */
public interface OutgoingRows {
    void insertPrints(List<ReplyPrintRow> rows);

    /** The most of these prints that one reply in a case of another kind or another service has. */
    int mostInOneUnlike(long caseId, String kind, @Nullable String service, Collection<Long> prints);

    /** Those of these prints that so many replies have. */
    Set<Long> saidBy(int replies, Collection<Long> prints);

    /** A reply that was taken back before it left was sent to nobody. */
    void deletePrints(long messageId);

    void insertApproved(List<ApprovedPrintRow> rows);

    void deleteApproved(long textId);

    /** Those of these prints that stand in a text which the entity approved. */
    Set<Long> approvedBy(String entity, Collection<Long> prints);

    void insertConfirmation(ConfirmationRow row);

    List<ConfirmationRow> confirmations(long caseId);

    void insertFlag(CaseFlag flag);

    List<CaseFlag> flags(long caseId);

    long count(String flag, String entity, Instant from, Instant until);

    List<CaseFlags.CountedFlag> counted(Instant from, Instant until);

    List<CaseEntity> entitiesOf(Collection<Long> caseIds);

    /** Which entity has a case. */
    record CaseEntity(long caseId, String entity) {}
}
