package org.tawasul.cases.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tawasul.cases.CaseKind;
import org.tawasul.cases.CaseMessage;
import org.tawasul.cases.CaseNumber;
import org.tawasul.cases.CaseState;
import org.tawasul.cases.CaseStep;
import org.tawasul.cases.CaseTransfer;
import org.tawasul.cases.CaseView;
import org.tawasul.cases.Escalation;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.trail.TrailReader;

/** Reads cases, with the words opened for who may read them. */
@Component
class CaseViews {
    private final CaseRows rows;
    private final CaseFiles files;
    private final CaseMessages messages;
    private final PersonalText personal;
    private final TrailReader record;

    CaseViews(CaseRows rows, CaseFiles files, CaseMessages messages, PersonalText personal, TrailReader record) {
        this.rows = rows;
        this.files = files;
        this.messages = messages;
        this.personal = personal;
        this.record = record;
    }

    CaseView get(long caseId) {
        return view(files.row(caseId));
    }

    Optional<CaseView> findByNumber(CaseNumber number) {
        return rows.findByNumber(number.year(), number.sequence()).map(this::view);
    }

    List<CaseView> ofCustomer(long customerId, int skip, int most) {
        return rows.ofCustomer(customerId, skip, most).stream().map(this::view).toList();
    }

    Optional<Long> customerOf(CaseNumber number) {
        return rows.customerOf(number.year(), number.sequence());
    }

    List<CaseTransfer> transfers(long caseId) {
        long customer = files.row(caseId).customerId();
        return rows.transfers(caseId).stream()
                .map(row -> new CaseTransfer(
                        row.fromEntity(), row.toEntity(), personal.open(customer, row.reason()), row.transferredAt()))
                .toList();
    }

    Optional<Integer> block(long caseId) {
        return Optional.ofNullable(files.row(caseId).block());
    }

    List<CaseMessage> messages(long caseId) {
        return messages.all(files.row(caseId));
    }

    Map<Long, Long> lastMessages(Collection<Long> caseIds, Set<CaseMessage.Kind> kinds) {
        return caseIds.isEmpty()
                ? Map.of()
                : rows.lastMessages(caseIds, kinds.stream().map(Enum::name).toList()).stream()
                        .collect(Collectors.toMap(CaseRows.LastMessage::caseId, CaseRows.LastMessage::id));
    }

    boolean hasMessageSince(long caseId, Set<CaseMessage.Kind> kinds, Instant since) {
        return rows.hasMessageSince(caseId, kinds.stream().map(Enum::name).toList(), since);
    }

    Optional<CaseMessage> sentReply(long caseId) {
        return messages(caseId).stream()
                .filter(message -> message.kind() == CaseMessage.Kind.REPLY && message.sentAt() != null)
                .reduce((earlier, later) -> later);
    }

    Optional<String> decidedBy(long caseId, long reply) {
        return record.ofCase(caseId).stream()
                .filter(entry -> entry.action().equals("reply-written")
                        && entry.facts().get("message") instanceof Number message
                        && message.longValue() == reply)
                .map(entry -> entry.facts().get("decided"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    Optional<Escalation> escalation(long caseId) {
        return rows.lastEscalation(caseId)
                .map(row -> new Escalation(row.level(), row.role(), row.raisedAt(), row.deadlineId()));
    }

    List<CaseStep> timeline(long caseId) {
        return record.ofCase(caseId).stream()
                .map(entry -> new CaseStep(
                        entry.action(),
                        entry.happenedAt(),
                        entry.actor().id(),
                        entry.actor().role(),
                        entry.facts()))
                .toList();
    }

    private CaseView view(CaseRow row) {
        return new CaseView(
                row.id(),
                new CaseNumber(row.numberYear(), row.numberSequence()).toString(),
                CaseKind.valueOf(row.kind()),
                CaseState.valueOf(row.state()),
                row.customerId(),
                personal.open(row.customerId(), row.subject()),
                personal.open(row.customerId(), row.description()),
                row.service(),
                row.area(),
                row.urgency(),
                row.channel(),
                row.priority(),
                row.entity(),
                row.team(),
                row.transfers(),
                row.breachedAt(),
                row.escalationLevel(),
                row.receivedAt(),
                row.repliedAt(),
                row.closedAt(),
                row.emergency(),
                row.decided(),
                row.version());
    }
}
