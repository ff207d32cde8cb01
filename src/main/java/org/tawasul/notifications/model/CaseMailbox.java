package org.tawasul.notifications.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tawasul.calendar.BusinessClock;
import org.tawasul.notifications.CaseMail;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.notifications.OutboxMessage.State;
import org.tawasul.notifications.Receipts;
import org.tawasul.notifications.Receipts.Receipt;
import org.tawasul.shared.WrittenId;

/** Reads the outbox as the customer may: the fullest form of each message that was written to him. */
@Component
class CaseMailbox implements CaseMail {
    /** The Message-ID that a mail of ours bears. */
    private static final Pattern OURS = Pattern.compile("<outbox-(" + WrittenId.FORM + ")@[^>]{1,255}>");

    private final OutboxRows rows;
    private final OutboxReader reader;
    private final Receipts receipts;
    private final HeldReplies held;
    private final BusinessClock clock;

    CaseMailbox(OutboxRows rows, OutboxReader reader, Receipts receipts, HeldReplies held, BusinessClock clock) {
        this.rows = rows;
        this.reader = reader;
        this.receipts = receipts;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public List<OutboxMessage> of(long caseId) {
        Map<String, OutboxRow> byStep = new LinkedHashMap<>();
        toCustomer(caseId).forEach(row -> byStep.merge(row.step(), row, CaseMailbox::fuller));
        return byStep.values().stream()
                .map(reader::message)
                .filter(message -> !message.body().isEmpty())
                .toList();
    }

    @Override
    public void seen(long caseId) {
        toCustomer(caseId).stream()
                .filter(row -> row.channel() == Channel.IN_CASE && row.state() == State.SENT)
                .forEach(row -> receipts.take(new Receipt(row.reference(), true, "seen", clock.now())));
    }

    @Override
    public Optional<Long> caseOf(String messageId) {
        Matcher ours = OURS.matcher(messageId);
        return ours.matches()
                ? rows.find(Long.parseLong(ours.group(1)))
                        .filter(row -> row.customerId() != null)
                        .map(OutboxRow::caseId)
                : Optional.empty();
    }

    private List<OutboxRow> toCustomer(long caseId) {
        List<OutboxRow> written = rows.ofCase(caseId).stream()
                .filter(row -> row.customerId() != null)
                .toList();
        return held.said(caseId, written);
    }

    /** A text message is the short form of a mail. */
    private static OutboxRow fuller(OutboxRow one, OutboxRow other) {
        return one.channel() == Channel.SMS ? other : one;
    }
}
