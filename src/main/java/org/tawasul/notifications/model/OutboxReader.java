package org.tawasul.notifications.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.tawasul.notifications.OutboxMessage;
import org.tawasul.shared.PersonalText;
import org.tawasul.shared.Refusal;

/** Opens what an outbox row keeps sealed. */
@Component
class OutboxReader {
    private final PersonalText personalText;
    private final ObjectMapper json;

    OutboxReader(PersonalText personalText, ObjectMapper json) {
        this.personalText = personalText;
        this.json = json;
    }

    /** Throws Refusal {@code person-forgotten} once the person's key is destroyed. */
    Envelope open(OutboxRow row) {
        return new Envelope(row.reference(), row.language(), text(row, row.recipient()), content(row));
    }

    /** As sent; without address and words if the person is forgotten. */
    OutboxMessage message(OutboxRow row) {
        try {
            return message(row, open(row));
        } catch (Refusal forgotten) {
            return message(row, new Envelope("", row.language(), "", new Content(null, "", null, false)));
        }
    }

    private static OutboxMessage message(OutboxRow row, Envelope envelope) {
        return new OutboxMessage(
                row.id(),
                row.caseId(),
                row.step(),
                row.channel().code(),
                row.template(),
                row.language(),
                envelope.recipient(),
                envelope.content().subject(),
                envelope.content().text(),
                row.state(),
                row.attempts(),
                row.createdAt(),
                row.handedOverAt(),
                row.receipt(),
                row.receiptAt());
    }

    private Content content(OutboxRow row) {
        try {
            return json.readValue(text(row, row.content()), Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("outbox " + row.id(), e);
        }
    }

    private String text(OutboxRow row, byte[] kept) {
        Long customerId = row.customerId();
        return customerId == null ? new String(kept, StandardCharsets.UTF_8) : personalText.open(customerId, kept);
    }
}
